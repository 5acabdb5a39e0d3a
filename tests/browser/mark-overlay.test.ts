import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMarkOverlay, type HeaderMark, type MarkOverlay } from '@/utils/page/marks/mark-overlay';

let stop: AbortController;
let overlay: MarkOverlay;
let shadow: ShadowRoot | undefined;

beforeEach(() => {
	document.body.innerHTML = `
		<div id="grid" style="position:absolute;left:20px;top:20px;width:400px;height:300px">
			<div id="header" style="height:40px;width:200px">Mon 23</div>
			<div id="scroller" style="height:200px;overflow:auto">
				<div id="column" style="height:960px;width:200px;background:#eee"></div>
			</div>
		</div>`;
	stop = new AbortController();
	const attach = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		shadow = attach.call(this, init);
		return shadow;
	});
	overlay = createMarkOverlay(document, stop.signal);
});
afterEach(() => stop.abort());

const at = (id: string) => document.getElementById(id) as HTMLElement;
const host = () => document.querySelector('soundings-marks');
const buttons = () => [...(shadow?.querySelectorAll('button') ?? [])];
const visible = () => buttons().filter((button) => !button.hidden && button.getClientRects().length > 0);
const mark = (header = at('header')): HeaderMark => ({
	header,
	corner: 'start',
	shape: 'empty',
	label: 'No time with a peer this week',
});
const ghost = (onBook = () => {}) => ({
	column: at('column'),
	from: 0.1,
	to: 0.15,
	label: 'Free for a peer call',
	onBook,
});

/** A real click at the place: the closed root hides its buttons from selectors. */
async function clickAt(node: HTMLElement | undefined): Promise<void> {
	const box = node?.getBoundingClientRect();
	if (!box) throw new Error('Nothing to click on');
	const position = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	await userEvent.click(document.documentElement, { position, force: true });
}

test('a mark stands in the corner of its header and tells its reason to a screen reader', async () => {
	overlay.show([mark()], undefined, at('grid'));
	await expect.poll(() => visible().length).toBe(1);
	const [button] = visible();
	expect(button?.getAttribute('aria-label')).toBe('No time with a peer this week');
	const header = at('header').getBoundingClientRect();
	const box = button?.getBoundingClientRect();
	expect(box && box.left >= header.left && box.bottom <= header.bottom).toBe(true);
});

test('a mark never lies on the number of a day', async () => {
	at('header').innerHTML = '<span style="float:right">23</span>';
	overlay.show([{ ...mark(), corner: 'end' }], undefined, at('grid'));
	await expect.poll(() => visible().length).toBe(1);
	const number = at('header').querySelector('span')?.getBoundingClientRect();
	expect(visible()[0]?.getBoundingClientRect().right).toBeLessThan(number?.left ?? 0);
});

test('in a row that has words at both ends, as in a list, the marks stand between them and in their line', async () => {
	at('header').outerHTML =
		`<div id="header" style="width:360px;padding:8px 14px;display:flex;justify-content:space-between">
		<span>Monday</span><span>November 23, 2026</span></div>`;
	overlay.show([mark(), { ...mark(), corner: 'end' }], undefined, at('grid'));
	await expect.poll(() => visible().length).toBe(2);
	const texts = [...at('header').children].map((text) => text.getBoundingClientRect());
	const [monday, date] = texts as [DOMRect, DOMRect];
	for (const box of visible().map((button) => button.getBoundingClientRect())) {
		expect(box.left).toBeGreaterThan(monday.right);
		expect(box.right).toBeLessThan(date.left);
		expect(Math.abs(box.top + box.bottom - monday.top - monday.bottom)).toBeLessThan(2);
	}
});

test('the page keeps its own nodes: nothing is added inside the calendar', () => {
	const before = at('grid').outerHTML;
	overlay.show([mark()], ghost(), at('grid'));
	expect(at('grid').outerHTML).toBe(before);
});

test('the reason is shown while a mark has the focus, and Escape hides it', async () => {
	overlay.show([mark()], undefined, at('grid'));
	await expect.poll(() => visible().length).toBe(1);
	buttons()[0]?.focus();
	const tip = shadow?.querySelector('.tip');
	expect(tip?.textContent).toBe('No time with a peer this week');
	expect(tip?.checkVisibility()).toBe(true);
	await userEvent.keyboard('{Escape}');
	expect(tip?.checkVisibility()).toBe(false);
});

test('a mark follows its header when the page moves it, and goes when the page takes the header away', async () => {
	overlay.show([mark()], undefined, at('grid'));
	await expect.poll(() => visible().length).toBe(1);
	const left = () => visible()[0]?.getBoundingClientRect().left ?? Number.NaN;
	const before = left();
	at('grid').style.left = '120px';
	overlay.follow();
	await expect.poll(() => left() - before).toBe(100);
	at('header').remove();
	overlay.follow();
	await expect.poll(() => visible().length).toBe(0);
});

test('a menu of the page above a header hides the mark until it closes', async () => {
	overlay.show([mark()], undefined, at('grid'));
	await expect.poll(() => visible().length).toBe(1);
	document.body.insertAdjacentHTML(
		'beforeend',
		'<div id="menu" style="position:fixed;inset:0;background:#fff"></div>',
	);
	overlay.place();
	await expect.poll(() => visible().length).toBe(0);
	at('menu').remove();
	overlay.place();
	await expect.poll(() => visible().length).toBe(1);
});

test('the ghost slot lies at its hours and goes with the column when the page scrolls', async () => {
	overlay.show([], ghost(), at('grid'));
	await expect.poll(() => visible().length).toBe(1);
	const top = () => visible()[0]?.getBoundingClientRect().top ?? Number.NaN;
	expect(top() - at('column').getBoundingClientRect().top).toBeCloseTo(96, 0);
	at('scroller').scrollTop = 50;
	await expect.poll(() => Math.round(top() - at('scroller').getBoundingClientRect().top)).toBe(46);
	at('scroller').scrollTop = 500;
	await expect.poll(() => visible().length).toBe(0);
});

test('a trusted click on the ghost books, a click made by the page does not', async () => {
	const onBook = vi.fn();
	overlay.show([], ghost(onBook), at('grid'));
	await expect.poll(() => visible().length).toBe(1);
	visible()[0]?.click();
	expect(onBook).not.toHaveBeenCalled();
	await clickAt(visible()[0]);
	expect(onBook).toHaveBeenCalledOnce();
});

test('the same marks once more are not drawn anew: the focus stays, and a click does what it is to do now', async () => {
	const [first, second] = [vi.fn(), vi.fn()];
	overlay.show([mark()], ghost(first), at('grid'));
	await expect.poll(() => visible().length).toBe(2);
	const before = buttons();
	before[0]?.focus();
	overlay.show([mark()], ghost(second), at('grid'));
	expect(buttons()).toEqual(before);
	expect(shadow?.activeElement).toBe(before[0]);
	await clickAt(visible()[1]);
	expect(first).not.toHaveBeenCalled();
	expect(second).toHaveBeenCalledOnce();
	overlay.show([{ ...mark(), shape: 'supported' }], ghost(second), at('grid'));
	expect(buttons()[0]).not.toBe(before[0]);
	overlay.show([], undefined, at('grid'));
	expect(host()).toBeNull();
});

test('a press on a mark never reaches the calendar', async () => {
	const pressed = vi.fn();
	document.addEventListener('pointerdown', pressed, { signal: stop.signal });
	overlay.show([mark()], undefined, at('grid'));
	await expect.poll(() => visible().length).toBe(1);
	await clickAt(visible()[0]);
	expect(pressed).not.toHaveBeenCalled();
});

test('everything is gone when the extension is updated or switched to discreet', async () => {
	overlay.show([mark()], undefined, at('grid'));
	await expect.poll(() => visible().length).toBe(1);
	overlay.show([], undefined, at('grid'));
	expect(host()).toBeNull();
	overlay.show([mark()], undefined, at('grid'));
	stop.abort();
	expect(host()).toBeNull();
});
