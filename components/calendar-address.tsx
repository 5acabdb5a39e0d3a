import { useSignal } from '@preact/signals';
import type { Wording } from '@/utils/support/wording';
import { TextField } from './field';
import { hostPattern } from './host-pattern';
import { useSay } from './say-context';

/** A self-hosted calendar is named by its address; only that host is asked for. */
export function CalendarAddress({ onAllow }: { onAllow: (pattern: string, address: string) => void }) {
	const say = useSay();
	const address = useSignal('');
	const problem = useSignal<Wording | undefined>(undefined);
	return (
		<form
			class="calendar-address"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				const typed = new FormData(event.currentTarget).get('address');
				const found = hostPattern(String(typed ?? address.value));
				problem.value = 'problem' in found ? found.problem : undefined;
				if ('pattern' in found) onAllow(found.pattern, found.address);
			}}
		>
			<TextField
				label={say('calendarAddress')}
				hint={say('calendarAddressHint')}
				name="address"
				placeholder="https://cloud.example.com"
				value={address.value}
				problem={problem.value}
				onChange={(typed) => {
					address.value = typed;
				}}
			/>
			<button class="button" type="submit">
				{say('calendarAllow')}
			</button>
		</form>
	);
}
