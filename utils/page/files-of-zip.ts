import { unzipSync } from 'fflate';
import { FileRejected } from '@/utils/page/file-problem';

export interface NamedBytes {
	name: string;
	bytes: Uint8Array;
}

/** Unpacked. A zip of a few kilobytes can claim to hold gigabytes. */
const mostBytes = 200_000_000;
const mostFiles = 500;

/** By its first bytes, whatever it is called. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The wanted files of a zip, with their paths in it. Throws `FileRejected`. */
export function filesOfZip(bytes: Uint8Array, wants: (path: string) => boolean): NamedBytes[] {
	let size = 0;
	let count = 0;
	try {
		const files = unzipSync(bytes, {
			filter({ name, originalSize }) {
				if (!wants(name) || isLeftover(name)) return false;
				size += originalSize;
				count += 1;
				if (size > mostBytes || count > mostFiles) throw new FileRejected('fileTooLarge');
				return true;
			},
		});
		return Object.entries(files).map(([name, unpacked]) => ({ name, bytes: unpacked }));
	} catch (error) {
		throw error instanceof FileRejected ? error : new FileRejected('fileZipBroken');
	}
}

/** macOS packs a shadow of every file beside it. */
function isLeftover(path: string): boolean {
	return path.startsWith('__MACOSX/') || path.split('/').at(-1)?.startsWith('._') === true;
}
