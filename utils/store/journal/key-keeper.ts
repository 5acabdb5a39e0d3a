/** Where the key of an unlocked journal waits: in memory, never on a disk. */
export interface KeyKeeper {
	get(): Promise<string | undefined>;
	set(key: string): Promise<void>;
	clear(): Promise<void>;
}

/** For tests and commands: forgotten with its process. */
export function memoryKey(): KeyKeeper {
	let kept: string | undefined;
	return {
		get: async () => kept,
		async set(key) {
			kept = key;
		},
		async clear() {
			kept = undefined;
		},
	};
}
