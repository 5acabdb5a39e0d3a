import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Wording } from '@/utils/support/wording';
import { useSay } from './say-context';

interface FieldWords {
	label: string;
	hint?: string;
	problem?: Wording | undefined;
}

interface TextFieldProps extends FieldWords {
	value: string;
	onChange: (value: string) => void;
	inputMode?: 'numeric' | 'url' | 'email';
	name?: string;
	placeholder?: string;
	maxLength?: number;
	/** Offered while typing, by the browser's own list. */
	suggestions?: readonly string[];
	/** One of the suggestions was taken; at once, and in place of `onChange`. */
	onPick?: (suggestion: string) => void;
}

/** A labelled line of text. It reports a change when the leader leaves it, so that nothing is judged half-typed. */
export function TextField(props: TextFieldProps) {
	const { placeholder, inputMode, maxLength = 500, suggestions = [] } = props;
	// What is half typed outlives news from the worker.
	const typed = useSignal<string | null>(null);
	const { id, frame, described } = useFieldFrame(props);
	const list = suggestions.length > 0 ? `${id}-list` : undefined;
	const input = (
		<input
			id={id}
			class="input"
			type="text"
			value={typed.value ?? props.value}
			maxLength={maxLength}
			autocomplete="off"
			aria-invalid={props.problem !== undefined}
			{...(inputMode && { inputMode })}
			{...(props.name && { name: props.name })}
			{...(placeholder !== undefined && { placeholder })}
			{...(described && { 'aria-describedby': described })}
			{...(list && { list })}
			onInput={(event) => {
				const { value } = event.currentTarget;
				const isPicked = suggestions.includes(value);
				typed.value = isPicked ? null : value;
				if (isPicked) props.onPick?.(value);
			}}
			onChange={(event) => {
				props.onChange(event.currentTarget.value);
				typed.value = null;
			}}
		/>
	);
	return frame(
		<>
			{input}
			{list && (
				<datalist id={list}>
					{suggestions.map((suggestion) => (
						<option key={suggestion} value={suggestion} />
					))}
				</datalist>
			)}
		</>,
	);
}

interface NoteFieldProps extends FieldWords {
	value: string;
	onChange: (value: string) => void;
}

/** A few lines of text; it reports a change when the leader leaves it. */
export function NoteField(props: NoteFieldProps) {
	const typed = useSignal<string | null>(null);
	const { id, frame, described } = useFieldFrame(props);
	return frame(
		<textarea
			id={id}
			class="input"
			rows={3}
			maxLength={2000}
			value={typed.value ?? props.value}
			{...(described && { 'aria-describedby': described })}
			onInput={(event) => {
				typed.value = event.currentTarget.value;
			}}
			onChange={(event) => {
				props.onChange(event.currentTarget.value);
				typed.value = null;
			}}
		/>,
	);
}

interface TimeFieldProps extends FieldWords {
	/** `HH:MM` */
	value: string;
	onChange: (value: string) => void;
}

export function TimeField(props: TimeFieldProps) {
	const { id, frame, described } = useFieldFrame(props);
	return frame(
		<input
			id={id}
			class="input"
			type="time"
			value={props.value}
			aria-invalid={props.problem !== undefined}
			{...(described && { 'aria-describedby': described })}
			onChange={(event) => props.onChange(event.currentTarget.value)}
		/>,
	);
}

interface DateFieldProps extends FieldWords {
	/** `YYYY-MM-DD`, or empty. */
	value: string;
	onChange: (value: string) => void;
}

/** The browser's own date picker reports whole dates only. */
export function DateField(props: DateFieldProps) {
	const { id, frame, described } = useFieldFrame(props);
	return frame(
		<input
			id={id}
			class="input"
			type="date"
			value={props.value}
			aria-invalid={props.problem !== undefined}
			{...(described && { 'aria-describedby': described })}
			onChange={(event) => props.onChange(event.currentTarget.value)}
		/>,
	);
}

interface SelectFieldProps extends FieldWords {
	value: string;
	/** Value and its words. */
	choices: readonly (readonly [string, string])[];
	onChange: (value: string) => void;
}

export function SelectField(props: SelectFieldProps) {
	const { id, frame, described } = useFieldFrame(props);
	return frame(
		<select
			id={id}
			class="select"
			value={props.value}
			{...(described && { 'aria-describedby': described })}
			onChange={(event) => props.onChange(event.currentTarget.value)}
		>
			{props.choices.map(([value, words]) => (
				<option key={value} value={value}>
					{words}
				</option>
			))}
		</select>,
	);
}

function useFieldFrame({ label, hint, problem }: FieldWords) {
	const say = useSay();
	const id = useId();
	const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
	const frame = (control: ComponentChildren) => (
		<div class="field">
			<label class="field-label" for={id}>
				{label}
			</label>
			{control}
			{hint && (
				<span id={`${id}-hint`} class="field-hint">
					{hint}
				</span>
			)}
			{problem && (
				<span id={`${id}-problem`} class="field-problem" role="alert">
					{say(problem)}
				</span>
			)}
		</div>
	);
	return { id, frame, described };
}
