/** Makes a value when it is first asked for: word lists are prepared only where something is judged. */
export function lazily<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
