import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleSurfaces } from '@/scripts/gallery/sample-surfaces';
import { show } from './show';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const cases = Object.entries(sampleSurfaces).flatMap(([surface, { width, states }]) =>
	Object.entries(states).flatMap(([state, make]) =>
		(['light', 'dark'] as const).map((theme) => ({ surface, state, theme, width, make })),
	),
);

describe('every page can be used by everyone', () => {
	test.each(cases)('$surface, $state, in the $theme', async ({ make, theme, width }) => {
		await page.viewport(width, 600);
		show(make(), { theme });
		const { violations } = await axe.run(document, { runOnly: rules });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
			[],
		);
	});
});

test('the check finds a button without a name', async () => {
	show(<button type="button" />);
	const { violations } = await axe.run(document, { runOnly: rules });
	expect(violations.map(({ id }) => id)).toContain('button-name');
});

describe('every control is big enough to hit and can be reached', () => {
	test.each(cases.filter(({ theme }) => theme === 'light'))('$surface, $state', async ({ make, width }) => {
		await page.viewport(width, 600);
		const place = show(make());
		const controls = [...place.querySelectorAll<HTMLElement>('button, input, select, .options-link')].filter(
			(control) => control.closest('[popover]:not(:popover-open)') === null,
		);
		const small = controls.filter((control) => {
			// A checkbox or a week is hit through its label.
			const { width: wide, height } = (
				control.closest('label:has(:is([type="checkbox"], [type="radio"]))') ?? control
			).getBoundingClientRect();
			return wide < 24 || height < 24;
		});
		expect(small.map((control) => control.outerHTML)).toEqual([]);
		expect(controls.filter(({ tabIndex }) => tabIndex < 0)).toEqual([]);
	});
});
