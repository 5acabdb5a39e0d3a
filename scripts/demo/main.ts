import { startDemoServer } from './demo-server.ts';

/** `node scripts/run.ts demo [PORT]`: serves the demo calendar alone, until it is interrupted. */
export async function run([port = '0']: string[]): Promise<number> {
	if (!/^\d{1,5}$/.test(port)) {
		console.error(`"${port}" is no port. Give a number, or nothing for any free port.`);
		return 2;
	}
	const server = await startDemoServer({ port: Number(port), now: Temporal.Now.instant() });
	console.log(`The demo calendar is at ${server.url} (Ctrl+C ends it).`);
	await new Promise((resolve) => process.once('SIGINT', resolve));
	await server.close();
	return 0;
}
