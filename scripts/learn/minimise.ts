/** Writes the gradient at a point and returns the value there. */
export type Slope = (at: Float64Array, gradient: Float64Array) => number;

interface Step {
	moved: Float64Array;
	turned: Float64Array;
	/** One over the product of the two. */
	inverse: number;
}

const remembered = 10;
const mostHalvings = 30;

/** Limited-memory BFGS from zero (Nocedal & Wright, Numerical Optimization, algorithm 7.5), for convex functions. */
export function minimise(size: number, slope: Slope, rounds: number): Float64Array {
	let at: Float64Array = new Float64Array(size);
	let gradient: Float64Array = new Float64Array(size);
	let value = slope(at, gradient);
	const steps: Step[] = [];
	for (let round = 0; round < rounds; round++) {
		const direction = descent(gradient, steps);
		const fall = dot(direction, gradient);
		let length = round === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
		const next = new Float64Array(size);
		const nextGradient = new Float64Array(size);
		let nextValue = Number.POSITIVE_INFINITY;
		for (let halving = 0; halving < mostHalvings; halving++, length /= 2) {
			for (let i = 0; i < size; i++) next[i] = (at[i] as number) + length * (direction[i] as number);
			nextValue = slope(next, nextGradient);
			if (nextValue <= value + 1e-4 * length * fall) break;
		}
		if (!(nextValue < value)) break;
		const moved = difference(next, at);
		const turned = difference(nextGradient, gradient);
		const product = dot(moved, turned);
		if (product > 0) steps.push({ moved, turned, inverse: 1 / product });
		if (steps.length > remembered) steps.shift();
		const gain = value - nextValue;
		at = next;
		gradient = nextGradient;
		value = nextValue;
		if (gain < 1e-6 * value) break;
	}
	return at;
}

/** The two loops. */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
	const direction = gradient.map((each) => -each);
	const shares = new Map<Step, number>();
	for (const step of [...steps].reverse()) {
		const share = step.inverse * dot(step.moved, direction);
		shares.set(step, share);
		add(direction, step.turned, -share);
	}
	const last = steps.at(-1);
	if (last !== undefined) {
		const scale = 1 / (last.inverse * dot(last.turned, last.turned));
		for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
	}
	for (const step of steps) {
		const share = step.inverse * dot(step.turned, direction);
		add(direction, step.moved, (shares.get(step) ?? 0) - share);
	}
	return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
	return sum;
}

function add(to: Float64Array, from: Float64Array, times: number): void {
	for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (from[i] as number);
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
	return a.map((each, i) => each - (b[i] ?? 0));
}
