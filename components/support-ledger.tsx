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

interface SupportLedgerProps {
	entries: readonly LedgerEntry[];
	/** Only the first row, all of it one click away: something else needs the room. */
	isFolded?: boolean;
}

/** Last and next support of each kind: a ledger, not a score. */
export function SupportLedger({ entries, isFolded = false }: SupportLedgerProps) {
	const [first] = entries;
	if (!isFolded || entries.length < 2 || !first) return <LedgerTable entries={entries} />;
	return (
		<details class="ledger-fold">
			<summary>
				<LedgerLine entry={first} />
			</summary>
			<LedgerTable entries={entries} />
		</details>
	);
}

function LedgerLine({ entry }: { entry: LedgerEntry }) {
	const say = useSay();
	const told = useTold(entry);
	return (
		<>
			{say(kindWord[entry.kind])} · {told.last} · {told.next}
		</>
	);
}

function LedgerTable({ entries }: { entries: readonly LedgerEntry[] }) {
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
	const { kind } = entry;
	const told = useTold(entry);
	return (
		<tr>
			<th scope="row">
				<span class="ledger-kind">
					{kind !== 'any' && <KindGlyph kind={kind} />}
					{say(kindWord[kind])}
				</span>
			</th>
			<td>{told.last}</td>
			<td>{told.next}</td>
		</tr>
	);
}

function useTold({ gapDays, last, next, state }: LedgerEntry) {
	const say = useSay();
	const { language } = useVoice();
	return {
		last: last && gapDays !== null ? formatDaysAgo(gapDays, language) : '–',
		next: next ? (
			say('ledgerOn', { day: formatDate(next, language) })
		) : (
			<span class="ledger-state" data-state={state}>
				{say(state === 'unknown' && gapDays !== null ? 'ledgerEarly' : stateWord[state])}
			</span>
		),
	};
}
