import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** `tmpreaper` is named so that apt does not take systemd for SOGo's other choice. */
const packages = ['sogo', 'tmpreaper', 'memcached', 'postgresql'];

/** Installs what a SOGo server needs, as far as it is missing. Throws one line where that is not possible. */
export function installPackages(): void {
	if (missingPackages().length === 0) return;
	if (process.platform !== 'linux' || process.getuid?.() !== 0)
		throw new Error('The SOGo suite sets up a real server: run it as root on a Debian machine.');
	aptGet(['update', '-qq']);
	withoutServices(() => aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]));
	const missing = missingPackages();
	if (missing.length > 0) throw new Error(`apt could not install ${missing.join(', ')}.`);
}

function missingPackages(): string[] {
	return packages.filter((name) => {
		try {
			const status = execFileSync('dpkg-query', ['-W', '-f', `\${db:Status-Status}`, name], {
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'ignore'],
			});
			return status !== 'installed';
		} catch {
			return true;
		}
	});
}

/** Debian's own switch: no service is started at install. The tests start their own, on loopback, and stop them. */
const servicePolicy = '/usr/sbin/policy-rc.d';

function withoutServices(install: () => void): void {
	const isOurs = !existsSync(servicePolicy);
	if (isOurs) writeFileSync(servicePolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	try {
		install();
	} finally {
		if (isOurs) rmSync(servicePolicy);
	}
}

function aptGet(args: string[]): void {
	execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}
