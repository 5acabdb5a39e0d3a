/**
 * What Nextcloud wants of a request of its page: the session's token and, so that a session that has ended does not make
 * the browser ask for name and password, the mark of a request made by a script.
 */
export function nextcloudHeaders({ head }: Document): Record<string, string> {
	return { requesttoken: head.dataset.requesttoken ?? '', 'x-requested-with': 'XMLHttpRequest' };
}
