import { useSay } from './say-context';

interface PageMessageProps {
	view: { status: 'loading' } | { status: 'failed'; message: string };
	onRetry: () => void;
}

/** While a page waits for its state, or when it could not be had. */
export function PageMessage({ view, onRetry }: PageMessageProps) {
	const say = useSay();
	if (view.status === 'loading') {
		return (
			<main class="page page-message" aria-busy="true">
				<h1 class="loading">{say('popupLoading')}</h1>
			</main>
		);
	}
	return (
		<main class="page page-message">
			<h1>{say('popupFailed')}</h1>
			<p role="alert">{view.message}</p>
			<button class="button button-main" type="button" onClick={onRetry}>
				{say('popupRetry')}
			</button>
		</main>
	);
}
