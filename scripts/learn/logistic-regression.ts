import { minimise } from './minimise';

/** One example: the places of its features that are not zero, their values, and its class. */
export interface Example {
	places: Int32Array;
	values: Float64Array;
	label: number;
}

export interface LinearModel {
	/** One for each class. */
	bias: Float64Array;
	/** Of feature f for class c at `f * classes + c`. */
	weights: Float64Array;
}

/**
 * Multinomial logistic regression with a quadratic penalty on the weights, not on the bias: the sum of the log losses
 * times `lenience`, plus half the squares of the weights.
 */
export function logisticRegression(
	examples: readonly Example[],
	featureCount: number,
	classCount: number,
	{ lenience, rounds }: { lenience: number; rounds: number },
): LinearModel {
	const weightCount = featureCount * classCount;
	const solution = minimise(
		weightCount + classCount,
		(at, gradient) => {
			let loss = 0;
			for (let i = 0; i < weightCount; i++) {
				loss += (at[i] ?? 0) ** 2 / 2;
				gradient[i] = at[i] ?? 0;
			}
			gradient.fill(0, weightCount);
			for (const example of examples)
				loss += lenience * addLoss(example, at, gradient, weightCount, classCount, lenience);
			return loss;
		},
		rounds,
	);
	return { weights: solution.slice(0, weightCount), bias: solution.slice(weightCount) };
}

/** Adds the gradient of one example's log loss and returns the loss. */
function addLoss(
	{ places, values, label }: Example,
	at: Float64Array,
	gradient: Float64Array,
	biasAt: number,
	classCount: number,
	lenience: number,
): number {
	const scores = at.slice(biasAt, biasAt + classCount);
	for (let i = 0; i < places.length; i++) {
		const from = (places[i] ?? 0) * classCount;
		const value = values[i] ?? 0;
		for (let c = 0; c < classCount; c++) scores[c] = (scores[c] ?? 0) + value * (at[from + c] ?? 0);
	}
	const highest = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - highest));
	const sum = powers.reduce((total, power) => total + power, 0);
	const errors = powers.map((power, c) => lenience * (power / sum - (c === label ? 1 : 0)));
	for (let c = 0; c < classCount; c++) gradient[biasAt + c] = (gradient[biasAt + c] ?? 0) + (errors[c] ?? 0);
	for (let i = 0; i < places.length; i++) {
		const from = (places[i] ?? 0) * classCount;
		const value = values[i] ?? 0;
		for (let c = 0; c < classCount; c++)
			gradient[from + c] = (gradient[from + c] ?? 0) + value * (errors[c] ?? 0);
	}
	return Math.log(sum) - ((scores[label] ?? 0) - highest);
}
