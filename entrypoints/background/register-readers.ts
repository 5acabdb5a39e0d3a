import { browser, type ScriptPublicPath } from '#imports';

const scriptId = 'calendar-reader';
/** The framework's list of paths leaves out content scripts that are registered at runtime. */
const scriptFile = '/content-scripts/calendar.js' as ScriptPublicPath;

/** Match patterns that the user (or, in a test build, the manifest) grants us. */
export async function grantedHosts(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	return origins;
}

/** Registers the reader for exactly the granted hosts. Called at every start: a browser may forget registrations. */
export async function registerReaders(): Promise<void> {
	const matches = await grantedHosts();
	const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
	const wanted = {
		id: scriptId,
		matches,
		js: [scriptFile],
		runAt: 'document_idle' as const,
		allFrames: true,
	};
	if (matches.length === 0) {
		if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
	} else if (registered.length > 0) {
		await browser.scripting.updateContentScripts([wanted]);
	} else {
		await browser.scripting.registerContentScripts([{ ...wanted, persistAcrossSessions: true }]);
	}
}

/** Tabs that show a granted host: the others' addresses are hidden from us, and are no business of ours. */
export async function calendarTabs(): Promise<number[]> {
	const matches = await grantedHosts();
	if (matches.length === 0) return [];
	const tabs = await browser.tabs.query({ url: matches });
	return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** After an install, an update or a new grant, tabs that were open before have no reader, or one that has died. */
export async function injectIntoOpenTabs(): Promise<void> {
	const tabs = await calendarTabs();
	await Promise.allSettled(
		tabs.map((tabId) =>
			browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [scriptFile] }),
		),
	);
}
