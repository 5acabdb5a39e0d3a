import type { LedgerEntry, LedgerState } from '@/utils/support/support-summary';
import { formatDate, formatDaysAgo } from './format-time';
import { KindGlyph } from './kind-glyph';
import { kindWord } from './kind-words';
import { useSay, useVoice } from './say-context';
import './support-ledger.css';

const stateWord: Record<LedgerState, string> = {
	good: 'ledgerGood',
	due: 'ledgerDue',
	overdue: 'ledgerOverdue',
	unknown: 'ledgerUnknown',
};

/** Last and next support of each kind: a ledger, not a score. */
export function SupportLedger({ entries }: { entries: readonly LedgerEntry[] }) {
	const say = useSay();
	return (
		<table class="ledger">
			<caption class="visually-hidden">{say('ledgerCaption')}</caption>
			<thead class="visually-hidden">
				<tr>
					<th scope="col">{say('ledgerKind')}</th>
					<th scope="col">{say('ledgerLast')}</th>
					<th scope="col">{say('ledgerNext')}</th>
				</tr>
			</thead>
			<tbody>
				{entries.map((entry) => (
					<LedgerRow key={entry.kind} entry={entry} />
				))}
			</tbody>
		</table>
	);
}

function LedgerRow({ entry }: { entry: LedgerEntry }) {
	const say = useSay();
	const { language } = useVoice();
	const { kind, gapDays, last, next, state } = entry;
	return (
		<tr>
			<th scope="row">
				<span class="ledger-kind">
					{kind !== 'any' && <KindGlyph kind={kind} />}
					{say(kindWord[kind])}
				</span>
			</th>
			<td>{last && gapDays !== null ? formatDaysAgo(gapDays, language) : '–'}</td>
			<td>
				{next ? (
					say('ledgerOn', { day: formatDate(next, language) })
				) : (
					<span data-state={state}>{say(stateWord[state])}</span>
				)}
			</td>
		</tr>
	);
}
