import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';

export interface Daemon {
	/** Asks it to end, and insists after ten seconds. */
	stop(): Promise<void>;
}

export interface DaemonOptions {
	/** System user that it runs as. */
	user: string;
	/** Working and home folder. */
	folder: string;
	/** Where its output goes. */
	log: string;
	/** What it understands as "end now". */
	signal?: NodeJS.Signals;
}

/** Starts a program of the system in the background, as another user. */
export function startDaemon(command: string, args: string[], options: DaemonOptions): Daemon {
	const log = openSync(options.log, 'a');
	const child = spawn(command, args, {
		...identityOf(options.user),
		cwd: options.folder,
		env: { PATH: process.env.PATH, HOME: options.folder, LANG: 'C.UTF-8' },
		stdio: ['ignore', log, log],
		// A group of its own, so that its workers end with it.
		detached: true,
	});
	return { stop: () => stop(child, options.signal ?? 'SIGTERM') };
}

export function runAs(user: string, folder: string, command: string, args: string[]): string {
	const env = { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8' };
	return execFileSync(command, args, { ...identityOf(user), cwd: folder, env, encoding: 'utf8' });
}

export function identityOf(user: string): { uid: number; gid: number } {
	const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
	return { uid: id('-u'), gid: id('-g') };
}

/** A port of loopback that nobody uses now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill(signal);
	const insist = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 10_000);
	await ended;
	clearTimeout(insist);
}
