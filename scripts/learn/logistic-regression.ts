import { minimise } from './minimise';

/** One example: the places of its features that are not zero, their values, and its class. */
export interface Example {
	places: Int32Array;
	values: Float64Array;
	label: number;
	/** It counts as so many. */
	times: number;
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
	const addLoss = lossOf(weightCount, classCount, lenience);
	const solution = minimise(
		weightCount + classCount,
		(at, gradient) => {
			let loss = 0;
			for (let i = 0; i < weightCount; i++) {
				const weight = at[i] as number;
				loss += weight ** 2 / 2;
				gradient[i] = weight;
			}
			gradient.fill(0, weightCount);
			for (const example of examples) loss += addLoss(example, at, gradient);
			return loss;
		},
		rounds,
	);
	return { weights: solution.slice(0, weightCount), bias: solution.slice(weightCount) };
}

/** Adds the gradient of one example's log loss and returns the loss. Its array is used again: this runs millions of times. */
function lossOf(biasAt: number, classCount: number, lenience: number) {
	const scores = new Float64Array(classCount);
	return ({ places, values, label, times }: Example, at: Float64Array, gradient: Float64Array): number => {
		for (let c = 0; c < classCount; c++) scores[c] = at[biasAt + c] as number;
		for (let i = 0; i < places.length; i++) {
			const from = (places[i] as number) * classCount;
			const value = values[i] as number;
			for (let c = 0; c < classCount; c++) (scores[c] as number) += value * (at[from + c] as number);
		}
		let highest = Number.NEGATIVE_INFINITY;
		for (let c = 0; c < classCount; c++) highest = Math.max(highest, scores[c] as number);
		const ofLabel = (scores[label] as number) - highest;
		let sum = 0;
		for (let c = 0; c < classCount; c++) {
			const power = Math.exp((scores[c] as number) - highest);
			scores[c] = power;
			sum += power;
		}
		for (let c = 0; c < classCount; c++) {
			const error = lenience * times * ((scores[c] as number) / sum - (c === label ? 1 : 0));
			scores[c] = error;
			(gradient[biasAt + c] as number) += error;
		}
		for (let i = 0; i < places.length; i++) {
			const from = (places[i] as number) * classCount;
			const value = values[i] as number;
			for (let c = 0; c < classCount; c++) (gradient[from + c] as number) += value * (scores[c] as number);
		}
		return lenience * times * (Math.log(sum) - ofLabel);
	};
}
