/**
 * Asks, and takes each answer but those that come after the answer to a later question: they are old news. Whoever asks
 * all the time still hears something.
 */
export function newestAnswer<Answer>(
	ask: () => Promise<Answer>,
	take: (answer: Answer) => void,
): () => Promise<void> {
	let asked = 0;
	let taken = 0;
	return async () => {
		asked += 1;
		const question = asked;
		const answer = await ask();
		if (question < taken) return;
		taken = question;
		take(answer);
	};
}
