import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserFamily = 'chromium' | 'firefox';

export interface FoundBrowser {
	family: BrowserFamily;
	path: string;
}

/** Names on the PATH, the one with the fewest restrictions on unpacked extensions first. */
const names: Record<BrowserFamily, string[]> = {
	chromium: [
		'chromium',
		'chromium-browser',
		'google-chrome-stable',
		'google-chrome',
		'microsoft-edge-stable',
		'microsoft-edge',
		'chrome.exe',
		'msedge.exe',
	],
	firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox', 'firefox.exe'],
};

/** Where installers put browsers that are not on the PATH (macOS, Windows). */
const places: Record<BrowserFamily, string[]> = {
	chromium: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
	],
	firefox: [
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	],
};

const overrides: Record<BrowserFamily, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Path of an installed browser, or an error that says in one line what to install. */
export function findBrowser(family: BrowserFamily, environment = process.env): FoundBrowser {
	const found = findBrowserIfAny(family, environment);
	if (found) return found;
	const install =
		family === 'chromium'
			? 'Install Chromium, Chrome or Edge (Debian: apt-get install chromium)'
			: 'Install Firefox (Debian: apt-get install firefox-esr)';
	throw new Error(`No ${family} browser found. ${install}, or set ${overrides[family]} to its path.`);
}

export function findBrowserIfAny(family: BrowserFamily, environment = process.env): FoundBrowser | undefined {
	const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = names[family].flatMap((name) => folders.map((folder) => join(folder, name)));
	const path = [environment[overrides[family]] ?? '', ...onPath, ...places[family]].find(isExecutable);
	return path ? { family, path } : undefined;
}

function isExecutable(path: string): boolean {
	if (!path) return false;
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
