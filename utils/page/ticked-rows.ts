/** Which rows of a list with checkboxes are ticked, by the value of an attribute; `null` where no row is there. */
export function tickedRows(document: Document, row: string, attribute: string): string[] | null {
	const rows = [...document.querySelectorAll(row)].flatMap((element) => {
		const box = element.querySelector<HTMLInputElement>('input[type="checkbox"]');
		const value = element.getAttribute(attribute);
		return box && value ? [{ value, isTicked: box.checked }] : [];
	});
	return rows.length > 0 ? rows.filter(({ isTicked }) => isTicked).map(({ value }) => value) : null;
}
