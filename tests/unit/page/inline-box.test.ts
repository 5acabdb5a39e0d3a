import { expect, test } from 'vitest';
import { inlineBox, inlineSides } from '@/utils/page/inline-box';

const nothing = {
	...{ top: undefined, height: undefined, left: undefined, right: undefined, width: undefined },
	...{ zIndex: 0, isFilled: false, hasBorderColor: false },
};

test.each([
	['', {}],
	[
		'top: 419px; height: 58.5px; left: calc(0% + 0px); width: calc(56.6667% + 0px); z-index: 5; border-color: rgb(1, 2, 3);',
		{ top: 419, height: 58.5, left: 0, width: 56.6667, zIndex: 5, hasBorderColor: true },
	],
	['top:-1px;height:38px;background-color:rgb(1,2,3)', { top: -1, height: 38, isFilled: true }],
	['right: 14.29%; width: 28%; top: 1em', { right: 14.29, width: 28 }],
	['left: 0; width: 100px', { left: 0 }],
	['border-top: 3px; margin-left: 5%; max-height: 15px; min-width: 2%', {}],
	['border-top: 3px; top: 4px; line-height: 9px; height: 7px', { top: 4, height: 7 }],
	['background: transparent', {}],
	['background-color: rgba(0, 0, 0, 0)', {}],
	['background-color: rgba(0, 0, 0, 0.3); border-color: red', { isFilled: true, hasBorderColor: true }],
])('"%s"', (style, box) => {
	expect({ ...inlineBox(style), ...inlineSides(style) }).toEqual({ ...nothing, ...box });
});
