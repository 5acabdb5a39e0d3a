import { useSignal } from '@preact/signals';
import type { MessageTone } from '@/utils/support/surface-state';
import type { MessageTexts, MessageWish } from './message-texts';
import { useSay } from './say-context';
import './message-draft.css';

interface MessageDraftProps {
	wish: Omit<MessageWish, 'tone' | 'language'>;
	texts: MessageTexts;
}

const toneWord: Record<MessageTone, string> = {
	brief: 'messageBrief',
	warm: 'messageWarm',
	formal: 'messageFormal',
};

/** A message that asks without saying why: written for the leader, who changes it and sends it. */
export function MessageDraft({ wish, texts }: MessageDraftProps) {
	const say = useSay();
	const choice = useSignal(texts.choice);
	const edited = useSignal<{ of: string; body: string } | null>(null);
	const isCopied = useSignal(false);
	const draft = texts.write({ ...wish, ...choice.value });
	// What was edited holds as long as the same thing is asked for.
	const body = edited.value?.of === draft.body ? edited.value.body : draft.body;
	const choose = (part: Partial<typeof choice.value>) => {
		choice.value = { ...choice.value, ...part };
		texts.remember(choice.value);
	};
	return (
		<div class="message-draft">
			<div class="message-choices">
				<select
					class="select"
					aria-label={say('messageTone')}
					value={choice.value.tone}
					onChange={(event) => choose({ tone: event.currentTarget.value as MessageTone })}
				>
					{texts.tones.map((tone) => (
						<option key={tone} value={tone}>
							{say(toneWord[tone])}
						</option>
					))}
				</select>
				<select
					class="select"
					aria-label={say('messageLanguage')}
					value={choice.value.language}
					onChange={(event) => choose({ language: event.currentTarget.value })}
				>
					{texts.languages.map((language) => (
						<option key={language} value={language} lang={language}>
							{new Intl.DisplayNames(language, { type: 'language' }).of(language)}
						</option>
					))}
				</select>
			</div>
			<textarea
				class="input"
				rows={6}
				lang={choice.value.language}
				aria-label={say('messageText')}
				value={body}
				onInput={(event) => {
					edited.value = { of: draft.body, body: event.currentTarget.value };
					isCopied.value = false;
				}}
			/>
			<div class="message-choices">
				<button
					class="button"
					type="button"
					onClick={async () => {
						await texts.copy(body);
						isCopied.value = true;
					}}
				>
					{say(isCopied.value ? 'messageCopied' : 'messageCopy')}
				</button>
				<a
					class="button"
					href={texts.mailLink({ subject: draft.subject, body }, wish.addresses)}
					target="_blank"
					rel="noopener"
				>
					{say('messageMail')}
				</a>
			</div>
		</div>
	);
}
