/** `undefined` when it takes longer. */
export function within<T>(patienceMs: number, work: Promise<T>): Promise<T | undefined> {
	const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
	return Promise.race([work, late]);
}
