import { browser, type ScriptPublicPath } from '#imports';
import { probesScript, readerScript } from '@/utils/reader-script';
import { pageCalendars } from '@/utils/registry';

const pageScript = 'content-scripts/calendar.js';

interface ReaderRegistration {
	id: string;
	matches: string[];
	excludeMatches: string[];
	js: string[];
}

/** Match patterns that the user (or, in a test build, the manifest) grants us. */
export async function grantedHosts(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	return origins;
}

let registering: Promise<void> = Promise.resolve();

/**
 * Registers each reader for exactly the granted hosts. Called at every start: a browser may forget registrations. One
 * call at a time, because an install, a start and a grant may come together.
 */
export function registerReaders(): Promise<void> {
	registering = registering.catch(() => undefined).then(registerNow);
	return registering;
}

/** What is registered already is changed in place: a page that is opened meanwhile gets its reader all the same. */
async function registerNow(): Promise<void> {
	const wanted = registrationsFor(await grantedHosts()).map((registration) => ({
		...registration,
		allFrames: true,
		persistAcrossSessions: true,
		runAt: 'document_idle' as const,
	}));
	const before = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
	const known = wanted.filter(({ id }) => before.has(id));
	const fresh = wanted.filter(({ id }) => !before.has(id));
	const gone = before.difference(new Set(wanted.map(({ id }) => id)));
	if (known.length > 0) await browser.scripting.updateContentScripts(known);
	if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
	if (gone.size > 0) await browser.scripting.unregisterContentScripts({ ids: [...gone] });
}

/**
 * A site's hosts get its own reader; every other granted host gets the probes, which tell which reader is wanted where
 * one is: `injectReader` brings it then.
 */
export function registrationsFor(granted: readonly string[]): ReaderRegistration[] {
	const sites = pageCalendars.filter(({ rank }) => rank === 'site');
	const siteHosts = sites.flatMap(({ matches }) => matches);
	const registrations = sites.map((site) => ({
		id: readerScript(site),
		matches: site.matches.filter((pattern) => granted.includes(pattern)),
		excludeMatches: [],
		js: [`${readerScript(site)}.js`, pageScript],
	}));
	const elsewhere = {
		id: probesScript,
		matches: granted.filter((pattern) => !siteHosts.includes(pattern) && !isWildcard(pattern)),
		excludeMatches: siteHosts,
		js: [`${probesScript}.js`, pageScript],
	};
	return [...registrations, elsewhere].filter(({ matches }) => matches.length > 0);
}

/** Tabs that show a granted host: the others' addresses are hidden from us, and are no business of ours. */
export async function calendarTabs(): Promise<number[]> {
	return tabsShowing(await grantedHosts());
}

/** After an install, an update or a new grant, tabs that were open before have no reader, or one that has died. */
export async function injectIntoOpenTabs(): Promise<void> {
	for (const { matches, excludeMatches, js } of registrationsFor(await grantedHosts())) {
		const excluded = new Set(await tabsShowing(excludeMatches));
		const tabs = (await tabsShowing(matches)).filter((id) => !excluded.has(id));
		const files = js.map(builtScript);
		await Promise.allSettled(
			tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files })),
		);
	}
}

/** Rejects where the browser does not let us: the host is not granted, or the frame is gone. */
export async function injectReader(
	calendar: string,
	{ tabId, frameId }: { tabId: number; frameId: number },
): Promise<void> {
	await browser.scripting.executeScript({
		target: { tabId, frameIds: [frameId] },
		files: [builtScript(`${readerScript({ id: calendar })}.js`)],
	});
}

/** The framework's list of paths leaves out scripts that are made at build time. */
function builtScript(file: string): ScriptPublicPath {
	return `/${file}` as ScriptPublicPath;
}

/** Their ids alone: nothing else of a tab can be seen without a permission. */
export async function allTabs(): Promise<number[]> {
	return (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** A browser's settings can grant all sites at once: that names no calendar, and is no reason to read them. */
function isWildcard(pattern: string): boolean {
	return pattern === '<all_urls>' || /^[^:]+:\/\/\*\//.test(pattern);
}

async function tabsShowing(url: string[]): Promise<number[]> {
	if (url.length === 0) return [];
	const tabs = await browser.tabs.query({ url });
	return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
