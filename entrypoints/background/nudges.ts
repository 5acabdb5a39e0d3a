import { browser } from '#imports';
import type { BrowserVoice } from '@/utils/browser-voice';
import type { MessageHandlers } from '@/utils/messages';
import type { Store } from '@/utils/store/open-store';
import { decideNudge, withNudgePassed, withNudgeShown } from '@/utils/support/decide-nudge';
import { withNudgeAnswered } from '@/utils/support/nudge-state';
import { type NudgeWords, nudgeWording } from '@/utils/support/nudge-wording';
import { bookProposed, openPopupPage } from './quick-booking';

/** Name of the alarm; prefix of the notification's id, which ends with the start of the slot that it speaks of. */
const nudge = 'nudge';
const permission = { permissions: ['notifications' as const] };

export interface NudgeWorld {
	store: Store;
	handlers: MessageHandlers;
	voice: () => BrowserVoice;
	now: () => Temporal.Instant;
	zone: () => string;
}

export interface Nudges {
	/** Shows the nudge that is due, if one is, and sets the alarm for the next. */
	plan(): void;
}

export function mayNudge(): Promise<boolean> {
	return browser.permissions.contains(permission);
}

/**
 * Registers its listeners at once. The store decides, not the alarm: alarms get lost with a restart or an update, come
 * late after sleep, and follow a clock that may be set. So they are made anew at each start of the worker.
 */
export function watchNudges(world: NudgeWorld): Nudges {
	const { store } = world;
	let planning: Promise<void> = Promise.resolve();
	const plan = () => {
		planning = planning.then(planNow).catch((error) => reportError(error));
	};

	async function planNow(): Promise<void> {
		if (!(await store.getNudge()).isOn || !(await mayNudge())) {
			await browser.alarms.clear(nudge);
			return;
		}
		const now = world.now();
		let { isDue } = decideNudge(await store.getNudge(), now, world.zone());
		const words = isDue ? await wordsNow() : null;
		// Decided again inside the transaction that keeps it, and kept before anything is shown.
		const state = await store.changeNudge((before) => {
			const decision = decideNudge(before, now, world.zone());
			isDue = decision.isDue;
			if (!isDue) return decision.state;
			return words ? withNudgeShown(decision.state, now) : withNudgePassed(decision.state, now);
		});
		if (isDue && words) await show(words, world.voice());
		const { nextAt } = decideNudge(state, now, world.zone());
		if (nextAt) browser.alarms.create(nudge, { when: nextAt.epochMilliseconds });
		else await browser.alarms.clear(nudge);
	}

	async function wordsNow(): Promise<NudgeWords | null> {
		const { summary, isDiscreet } = await world.handlers.getPopupState({}, { url: '' });
		return isDiscreet ? null : nudgeWording(summary);
	}

	async function answer(id: string, act: () => Promise<unknown>): Promise<void> {
		if (!id.startsWith(nudge)) return;
		try {
			await store.changeNudge(withNudgeAnswered);
			await browser.notifications.clear(id);
		} catch (error) {
			// What was asked for is done, or said to have failed, all the same.
			reportError(error);
		}
		await act();
	}

	function listen(): void {
		// Absent until the permission is granted.
		const { onClicked, onButtonClicked } = browser.notifications ?? {};
		if (onClicked && !onClicked.hasListener(onClick)) onClicked.addListener(onClick);
		if (onButtonClicked && !onButtonClicked.hasListener(onButton)) onButtonClicked.addListener(onButton);
	}
	const onClick = (id: string) => void answer(id, openPopupPage);
	const onButton = (id: string, button: number) =>
		void answer(id, () =>
			button === 0 ? bookProposed(world.handlers, id.slice(nudge.length + 1)) : Promise.resolve(),
		);

	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === nudge) plan();
	});
	browser.permissions.onAdded.addListener(() => {
		listen();
		plan();
	});
	browser.permissions.onRemoved.addListener(plan);
	listen();
	plan();
	return { plan };
}

async function show({ text, start }: NudgeWords, { say }: BrowserVoice): Promise<void> {
	const plainly = (key: string) => say({ key, values: {} });
	await browser.notifications.create(start === null ? nudge : `${nudge} ${start}`, {
		type: 'basic',
		iconUrl: browser.runtime.getURL('/icon/128.png'),
		title: plainly('nudgeTitle'),
		message: say(text),
		// Firefox has no buttons, and refuses a notification with a property that it does not know.
		...(!import.meta.env.FIREFOX && {
			silent: true,
			buttons: [{ title: plainly('nudgeBook') }, { title: plainly('nudgeLater') }],
		}),
	});
}
