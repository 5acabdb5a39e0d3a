import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meeting, sightingOf } from '@/tests/simulator/sample-sighting';
import { originOf, sourceOf } from '@/utils/support/remembered-event';
import { keptOf, surplusOf, widestWithin, withFewGuests } from '@/utils/support/share-of-store';

const limit = fc
	.record({ assured: fc.nat(100), more: fc.nat(100), inAll: fc.nat(500) })
	.map(({ assured, more, inAll }) => ({ assured, perOrigin: assured + more, inAll }));
const count = fc
	.record({ mine: fc.nat(1000), others: fc.nat(1000) })
	.map(({ mine, others }) => ({ mine, all: mine + others }));

test('an origin keeps its assured share, and never more than its limit', () => {
	fc.assert(
		fc.property(count, limit, (found, of) => {
			const left = found.mine - surplusOf(found, of);
			expect(left).toBeLessThanOrEqual(of.perOrigin);
			expect(left).toBeGreaterThanOrEqual(Math.min(found.mine, of.assured));
			expect(left <= of.assured || found.all - surplusOf(found, of) <= of.inAll).toBe(true);
			expect(keptOf(found, of, 0)).toBe(left);
		}),
	);
});

test('the widest stretch holds as many as may stay, and one step more would hold too many', async () => {
	const distances = fc.array(fc.nat(200), { maxLength: 60 });
	await fc.assert(
		fc.asyncProperty(distances, fc.nat(60), async (all, kept) => {
			const within = async (span: number) => all.filter((each) => each <= span).length;
			const span = await widestWithin(kept, 200, within);
			expect(span === -1 ? 0 : await within(span)).toBeLessThanOrEqual(kept);
			expect(span === 200 || (await within(span + 1)) > kept).toBe(true);
		}),
	);
});

test.each([
	['a site', sourceOf('sogo', 'leader@example.com', 'https://a.example/SOGo'), 'https://a.example'],
	[
		'another site with the same account',
		sourceOf('sogo', 'leader@example.com', 'https://b.example/x'),
		'https://b.example',
	],
	[
		'a maker, whatever the account',
		sourceOf('google', 'leader@example.com', 'https://calendar.google.com/'),
		'google',
	],
	['a maker, without an address', sourceOf('outlook', null, 'https://outlook.live.com/'), 'outlook'],
	['a file', sourceOf('ics', 'work', undefined), 'ics'],
	['a text of any kind', 'no source', 'no source'],
	['a list of any kind', '[1,2]', '[1,2]'],
])('the origin of %s', (_, source, origin) => {
	expect(originOf(source)).toBe(origin);
});

test('a meeting with few guests is left as it is', () => {
	const sighting = sightingOf([meeting('a', '2026-11-24T10:00', { people: [{ name: 'First peer' }] })]);
	expect(withFewGuests(sighting, 100)).toBe(sighting);
	expect(withFewGuests(sighting, 5).events[0]?.people).toEqual([]);
});
