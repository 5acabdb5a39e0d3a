import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { evaluationLanguages, type LabelledTitle } from '@/scripts/evaluate/labelled-title';
import { readTitles } from '@/scripts/evaluate/read-titles';
import { areVariants, normaliseTitle, titleShape } from '@/scripts/evaluate/similar-titles';
import { splitTitles } from '@/scripts/evaluate/split-titles';
import { supportKinds } from '@/utils/support/support-kinds';

const splits = ['tune', 'test'] as const;
const more = readTitles('more');
/** By another hand. */
const fresh = readTitles('fresh');
const blind = { 'blind-a': readTitles('blind-a'), 'blind-b': readTitles('blind-b') };
/** By five more hands, that saw neither the rules nor a title. */
const wide = readTitles('wide');
/** By four hands more, asked for what somebody would independently come up with. */
const broad = readTitles('broad');
/** By four hands more, as forty leaders of each language would write them. */
const plain = readTitles('plain');
/** By eight hands more, as widely as they could, for the weights to learn from. */
const lessons = readTitles('lessons');
/** By eight hands more each: by trade, by temper and stage of life, and as plain as life. */
const trades = readTitles('trades');
const tempers = readTitles('tempers');
const daily = readTitles('daily');
const sealed = { 'blind-c': readTitles('blind-c'), 'blind-d': readTitles('blind-d') };
const bySplit = { tune: readTitles('tune'), test: readTitles('test') };
const titles = [...bySplit.tune, ...bySplit.test];

function share(some: readonly LabelledTitle[], holds: (title: LabelledTitle) => boolean): number {
	return some.filter(holds).length / some.length;
}

test('the set holds at least 1,200 titles, 400 of them English', () => {
	expect(titles.length).toBeGreaterThanOrEqual(1200);
	expect(titles.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(400);
});

describe.each(evaluationLanguages)('the titles in %s', (lang) => {
	const own = titles.filter((title) => title.lang === lang);

	test('are at least 120, about half of them kept for the test', () => {
		expect(own.length).toBeGreaterThanOrEqual(120);
		const tested = bySplit.test.filter((title) => title.lang === lang).length / own.length;
		expect(tested).toBeGreaterThan(0.45);
		expect(tested).toBeLessThan(0.55);
	});

	test.each(splits)('hold every kind, hard negatives and doubtful titles on the %s side', (split) => {
		const side = bySplit[split].filter((title) => title.lang === lang);
		for (const kind of supportKinds) {
			const clear = side.filter((title) => title.kind === kind && title.clarity === 'clear');
			expect(clear.length, kind).toBeGreaterThanOrEqual(4);
		}
		expect(share(side, ({ isTrap }) => isTrap)).toBeGreaterThanOrEqual(0.45);
		expect(share(side, ({ clarity }) => clarity === 'ambiguous')).toBeGreaterThan(0.05);
		expect(share(side, ({ clarity }) => clarity === 'ambiguous')).toBeLessThan(0.15);
		expect(share(side, ({ kind, isTrap }) => kind === 'none' && !isTrap)).toBeGreaterThan(0.04);
	});
});

test('a hard negative is no support, and a second right kind stands beside a first', () => {
	expect(titles.filter(({ isTrap, kind }) => isTrap && kind !== 'none')).toEqual([]);
	expect(
		titles.filter(({ alsoRight, kind }) => alsoRight && (kind === 'none' || kind === alsoRight)),
	).toEqual([]);
});

test('a title is one trimmed line, and its id is its language and hash', () => {
	for (const { id, lang, title } of [
		...titles,
		...more,
		...fresh,
		...blind['blind-a'],
		...blind['blind-b'],
		...wide,
		...broad,
		...plain,
		...lessons,
		...trades,
		...tempers,
		...daily,
		...Object.values(sealed).flat(),
	]) {
		expect(title).toMatch(/^\S.{0,119}$/u);
		expect(title).toBe(title.trim());
		expect(id).toBe(`${lang}-${createHash('sha256').update(title).digest('hex').slice(0, 6)}`);
	}
	expect(new Set([...titles, ...more].map(({ id }) => id)).size).toBe(titles.length + more.length);
	expect(new Set(fresh.map(({ id }) => id)).size).toBe(fresh.length);
});

test('no title stands twice, whatever its case, accents, width, emoji and punctuation', () => {
	const alike = Map.groupBy([...titles, ...more], ({ title }) => normaliseTitle(title));
	const doubled = [...alike.values()].filter((same) => same.length > 1);
	expect(doubled.map((same) => same.map(({ title }) => title))).toEqual([]);
	expect(normaliseTitle('ﾒﾝﾀｰ面談 ☕')).toBe(normaliseTitle('メンター面談'));
	expect(normaliseTitle('Mentoría!')).toBe(normaliseTitle('mentoria'));
});

test('hardly a title by another hand stands in the sets that the rules were made with', () => {
	const known = new Set([...titles, ...more].map(({ title }) => normaliseTitle(title)));
	const same = fresh.filter(({ title }) => known.has(normaliseTitle(title)));
	expect(same.length / fresh.length).toBeLessThan(0.03);
});

test('the two blind halves share no title, and hold hardly one of the sets that the rules were made with', () => {
	const known = new Set([...titles, ...more, ...fresh].map(({ title }) => normaliseTitle(title)));
	const [first, second] = [blind['blind-a'], blind['blind-b']];
	const isIn = (some: readonly LabelledTitle[]) => {
		const names = new Set(some.map(({ title }) => normaliseTitle(title)));
		return ({ title }: LabelledTitle) => names.has(normaliseTitle(title));
	};
	expect(second.filter(isIn(first)).length).toBe(0);
	for (const half of [first, second]) {
		expect(half.length).toBe(500);
		expect(share(half, ({ title }) => known.has(normaliseTitle(title)))).toBeLessThan(0.08);
	}
});

test.each([
	['wide', wide, 310],
	['broad', broad, 400],
	['plain', plain, 200],
	['lessons', lessons, 380],
	['trades', trades, 880],
	['tempers', tempers, 870],
	['daily', daily, 840],
	['third sealed', sealed['blind-c'], 75],
	['fourth sealed', sealed['blind-d'], 80],
] as const)('the %s set holds every kind and many hard negatives in each language', (_, set, fewest) => {
	for (const lang of evaluationLanguages) {
		const own = set.filter((title) => title.lang === lang);
		expect(own.length, lang).toBeGreaterThanOrEqual(fewest);
		expect(new Set(own.map(({ id }) => id)).size, lang).toBe(own.length);
		for (const kind of supportKinds) {
			const clear = own.filter((title) => title.kind === kind && title.clarity === 'clear');
			expect(clear.length / own.length, `${lang} ${kind}`).toBeGreaterThan(0.06);
		}
		expect(
			share(own, ({ isTrap }) => isTrap),
			lang,
		).toBeGreaterThanOrEqual(0.25);
	}
});

test('hardly a title of the sealed sets stands in one that the rules or the weights were made with', () => {
	const read = [...titles, ...more, ...fresh, ...blind['blind-a'], ...wide, ...broad, ...plain, ...lessons];
	const learnt = [...read, ...trades, ...tempers, ...daily];
	const known = new Set(learnt.map(({ title }) => normaliseTitle(title)));
	const isKnown = ({ title }: LabelledTitle) => known.has(normaliseTitle(title));
	expect(share(sealed['blind-c'], isKnown)).toBeLessThan(0.18);
	expect(share(sealed['blind-d'], isKnown)).toBeLessThan(0.05);
});

test.each(evaluationLanguages)('the blind titles in %s hold every kind and many hard negatives', (lang) => {
	for (const half of Object.values(blind)) {
		const own = half.filter((title) => title.lang === lang);
		for (const kind of supportKinds) {
			expect(own.some((title) => title.kind === kind && title.clarity === 'clear')).toBe(true);
		}
		expect(share(own, ({ isTrap }) => isTrap)).toBeGreaterThanOrEqual(0.25);
	}
});

test('the split is the one that the ids give, with every family on one side', () => {
	const sides = splitTitles(titles);
	const misplaced = splits.flatMap((split) =>
		bySplit[split].filter(({ family }) => sides.get(family) !== split).map(({ title }) => title),
	);
	expect(misplaced).toEqual([]);
});

test('no test title is a mere variant of a tune title with the same label', () => {
	expect(variantsOf(bySplit.tune, bySplit.test)).toEqual([]);
});

test('no later title is a mere variant of one of the first two splits', () => {
	expect(variantsOf(titles, more)).toEqual([]);
});

test('each language has 80 titles by another hand, of every kind and many hard negatives', () => {
	for (const lang of evaluationLanguages) {
		const own = fresh.filter((title) => title.lang === lang);
		expect(own.length, lang).toBe(80);
		for (const kind of supportKinds) {
			const clear = own.filter((title) => title.kind === kind && title.clarity === 'clear');
			expect(clear.length, `${lang} ${kind}`).toBeGreaterThanOrEqual(4);
		}
		expect(
			share(own, ({ isTrap }) => isTrap),
			lang,
		).toBeGreaterThanOrEqual(0.4);
	}
});

test.each(evaluationLanguages)('the later titles in %s hold every kind and many hard negatives', (lang) => {
	const own = more.filter((title) => title.lang === lang);
	expect(own.length).toBeGreaterThanOrEqual(180);
	for (const kind of supportKinds) {
		const clear = own.filter((title) => title.kind === kind && title.clarity === 'clear');
		expect(clear.length, kind).toBeGreaterThanOrEqual(4);
	}
	expect(share(own, ({ isTrap }) => isTrap)).toBeGreaterThanOrEqual(0.4);
	expect(share(own, ({ clarity }) => clarity === 'ambiguous')).toBeGreaterThan(0.03);
});

/** Each title of the second that differs from one of the first, with the same label, by little more than a name. */
function variantsOf(known: readonly LabelledTitle[], asked: readonly LabelledTitle[]): string[] {
	const shapes = known.map((title) => ({ title, shape: titleShape(title) }));
	return asked.flatMap((title) => {
		const shape = titleShape(title);
		const twin = shapes.find((other) => areVariants(shape, other.shape));
		return twin ? [`${title.title} ~ ${twin.title.title}`] : [];
	});
}
