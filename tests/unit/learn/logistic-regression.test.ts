import { expect, test } from 'vitest';
import { type Example, logisticRegression } from '@/scripts/learn/logistic-regression';

const example = (label: number, ...places: number[]): Example => ({
	places: Int32Array.from(places),
	values: Float64Array.from(places, () => 1),
	label,
	times: 1,
});

/** Feature 0 speaks for class 0, feature 1 for class 1, feature 2 for neither. */
const examples = [example(0, 0, 2), example(0, 0), example(1, 1, 2), example(1, 1), example(1, 1)];
const options = { lenience: 10, rounds: 100 };

test('what stands in one class only speaks for it, and what stands in both hardly speaks', () => {
	const { weights } = logisticRegression(examples, 3, 2, options);
	const [w00 = 0, w01 = 0, w10 = 0, w11 = 0, w20 = 0, w21 = 0] = weights;
	expect(w00).toBeGreaterThan(w01 + 1);
	expect(w11).toBeGreaterThan(w10 + 1);
	expect(Math.abs(w20 - w21)).toBeLessThan(0.3);
});

test('the gradient is zero at the end: no other weights fit better', () => {
	const { weights, bias } = logisticRegression(examples, 3, 2, options);
	const chance = ({ places, label }: Example) => {
		const scores = [0, 1].map(
			(c) => (bias[c] ?? 0) + [...places].reduce((sum, f) => sum + (weights[f * 2 + c] ?? 0), 0),
		);
		return Math.exp(scores[label] ?? 0) / scores.reduce((sum, score) => sum + Math.exp(score), 0);
	};
	const pull = examples
		.filter(({ places }) => places.includes(0))
		.reduce((sum, each) => sum + options.lenience * (1 - chance(each)) * (each.label === 0 ? 1 : -1), 0);
	expect(weights[0]).toBeCloseTo(pull, 2);
});

test('the same examples teach the same, and fewer wrong ones are allowed with more lenience', () => {
	const once = logisticRegression(examples, 3, 2, options);
	expect(logisticRegression(examples, 3, 2, options)).toEqual(once);
	const strict = logisticRegression(examples, 3, 2, { ...options, lenience: 0.1 });
	expect(Math.abs(strict.weights[0] ?? 0)).toBeLessThan(Math.abs(once.weights[0] ?? 0));
});

test('an example that counts twice teaches as two of it', () => {
	const [first = example(0, 0)] = examples;
	const twice = logisticRegression([{ ...first, times: 2 }, ...examples.slice(1)], 3, 2, options);
	const two = logisticRegression([first, ...examples], 3, 2, options);
	for (const [at, weight] of twice.weights.entries()) expect(weight).toBeCloseTo(two.weights[at] ?? 0, 3);
});
