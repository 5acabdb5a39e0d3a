import { tellTotal } from '../test/run-suite.ts';
import { installPackages } from './install-packages.ts';
import { startSogoFront } from './sogo-front.ts';
import { sogoUsers, startSogo } from './sogo-server.ts';
import { testSogo } from './test-sogo.ts';

/**
 * `npm run test:sogo`: installs a SOGo server where it is missing (Debian, as root), and plays the extension against it
 * in Chromium and Firefox. `-- --serve` only starts the server, to look at it; other arguments go to Vitest.
 */
export async function run(args: string[]): Promise<number> {
	try {
		installPackages();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 2;
	}
	return args.includes('--serve') ? serve() : tellTotal([await testSogo(args)]);
}

async function serve(): Promise<number> {
	const sogo = await startSogo();
	const front = await startSogoFront(sogo.port);
	console.log(
		`SOGo is at ${front.url}\nSign in as ${sogoUsers.join(', ')}; the password is the name. Ctrl+C ends it.`,
	);
	await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
	await front.close();
	await sogo.stop();
	return 0;
}
