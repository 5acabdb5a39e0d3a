import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Daemon, freePort, identityOf, runAs, startDaemon } from './start-process.ts';

/** The people of the test server; their passwords are their names. */
export const sogoUsers = ['leader', 'peer', 'report', 'newcomer'] as const;
export type SogoUser = (typeof sogoUsers)[number];

export const sogoZone = 'Europe/Berlin';

export interface SogoServer {
	/** Port of sogod on loopback: a web server has to stand in front of it. */
	port: number;
	stop(): Promise<void>;
}

/**
 * A SOGo server of its own in a new folder, on loopback ports that are free: database, cache and sogod. Everything goes
 * when it stops; nothing in /etc is touched, because sogod takes its settings as arguments.
 */
export async function startSogo(): Promise<SogoServer> {
	const folder = mkdtempSync(join(tmpdir(), 'soundings-sogo-'));
	chmodSync(folder, 0o755);
	const daemons: Daemon[] = [];
	const stop = async () => {
		for (const daemon of daemons.reverse()) await daemon.stop();
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	};
	try {
		const database = await startDatabase(folder, daemons);
		const cachePort = await freePort();
		daemons.push(
			startDaemon('memcached', ['-l', '127.0.0.1', '-p', `${cachePort}`, '-U', '0'], sogo(folder)),
		);
		const port = await freePort();
		daemons.push(startDaemon('sogod', sogodArguments(port, database, cachePort), sogo(folder)));
		const url = `http://127.0.0.1:${port}/SOGo/`;
		await until(async () => (await fetch(url)).ok, 'sogod');
		for (const user of sogoUsers) await until(() => hasCalendar(url, user), `the calendar of ${user}`);
		return { port, stop };
	} catch (error) {
		const log = readLog(join(folder, 'sogo', 'log'));
		await stop();
		throw new Error(`SOGo could not be started.\n${log}`, { cause: error });
	}
}

function sogo(folder: string) {
	const home = homeFor('sogo', folder);
	return { user: 'sogo', folder: home, log: join(home, 'log') };
}

function homeFor(user: string, folder: string): string {
	const home = join(folder, user);
	mkdirSync(home, { recursive: true });
	const { uid, gid } = identityOf(user);
	chownSync(home, uid, gid);
	return home;
}

async function startDatabase(folder: string, daemons: Daemon[]): Promise<string> {
	const home = homeFor('postgres', folder);
	const programs = newestPostgres();
	const data = join(home, 'data');
	const port = await freePort();
	const runPsql = (...args: string[]) =>
		runAs('postgres', home, 'psql', [
			'-h',
			'127.0.0.1',
			'-p',
			`${port}`,
			'-qAt',
			'-v',
			'ON_ERROR_STOP=1',
			...args,
		]);
	runAs('postgres', home, join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-E', 'UTF8', '-N']);
	const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
	daemons.push(
		startDaemon(
			join(programs, 'postgres'),
			['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])],
			// "Fast shutdown": does not wait for sessions.
			{ user: 'postgres', folder: home, log: join(home, 'log'), signal: 'SIGINT' },
		),
	);
	await until(() => runPsql('-c', 'select 1', 'postgres').trim() === '1', 'the database');
	runPsql('-c', 'create database sogo', 'postgres');
	runPsql('-c', userTable(), 'sogo');
	return `postgresql://postgres@127.0.0.1:${port}/sogo`;
}

function newestPostgres(): string {
	const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a));
	return join('/usr/lib/postgresql', versions[0] ?? '', 'bin');
}

function userTable(): string {
	const rows = sogoUsers.map((user) => `('${user}','${user}','${user}','${user}','${user}@example.com')`);
	return `create table people (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
		insert into people values ${rows.join(',')}`;
}

function sogodArguments(port: number, database: string, cachePort: number): string[] {
	const settings: Record<string, string> = {
		WONoDetach: 'YES',
		WOWorkersCount: '3',
		WOPort: `127.0.0.1:${port}`,
		WOLogFile: '-',
		WOPidFile: 'sogo.pid',
		WOUseRelativeURLs: 'YES',
		SOGoProfileURL: `${database}/sogo_user_profile`,
		OCSFolderInfoURL: `${database}/sogo_folder_info`,
		OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
		OCSEMailAlarmsFolderURL: `${database}/sogo_alarms_folder`,
		OCSStoreURL: `${database}/sogo_store`,
		OCSAclURL: `${database}/sogo_acl`,
		OCSCacheFolderURL: `${database}/sogo_cache_folder`,
		SOGoUserSources: `({ type = sql; id = directory; viewURL = "${database}/people"; canAuthenticate = YES; isAddressBook = YES; displayName = "Directory"; userPasswordAlgorithm = plain; MailFieldNames = ("mail"); ModuleConstraints = { Mail = { c_uid = "nobody"; }; }; })`,
		SOGoLanguage: 'English',
		SOGoTimeZone: sogoZone,
		SOGoFirstDayOfWeek: '1',
		SOGoLoginModule: 'Calendar',
		SOGoAppointmentSendEMailNotifications: 'NO',
		SOGoEnableEMailAlarms: 'NO',
		SOGoMemcachedHost: `127.0.0.1:${cachePort}`,
		SOGoMailSpoolPath: '.',
		SOGoCalendarDefaultRoles: '()',
	};
	return Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value]);
}

/** Calendars are made when they are first asked for; nobody can be invited before. */
async function hasCalendar(url: string, user: SogoUser): Promise<boolean> {
	const headers = { authorization: `Basic ${btoa(`${user}:${user}`)}`, depth: '0' };
	const answer = await fetch(`${url}dav/${user}/Calendar/personal/`, { method: 'PROPFIND', headers });
	return answer.status === 207;
}

async function until(question: () => boolean | Promise<boolean>, what: string): Promise<void> {
	const deadline = performance.now() + 60_000;
	for (let cause: unknown; ; ) {
		try {
			if (await question()) return;
		} catch (error) {
			cause = error;
		}
		if (performance.now() > deadline) throw new Error(`Waited a minute in vain for ${what}`, { cause });
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

function readLog(file: string): string {
	try {
		return readFileSync(file, 'utf8').split('\n').slice(-20).join('\n');
	} catch {
		return '';
	}
}
