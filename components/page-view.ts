/** What a page has to draw: its state, or that there is none yet, or why not. */
export type PageView<State> =
	| { status: 'loading' }
	| { status: 'failed'; message: string }
	| { status: 'ready'; state: State };
