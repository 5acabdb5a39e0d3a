import type { Discretion } from '@/utils/support/follow-sharing';
import type { Database } from './database';

type Sharing = Omit<Discretion, 'isDiscreet'>;

const noSharing: Sharing = { followsSharing: false, wasSharing: false, isBySharing: false };

export async function readDiscretion(database: Database): Promise<Discretion> {
	const transaction = database.transaction('settings', 'readonly');
	const found = await load(transaction.store);
	await transaction.done;
	return found;
}

/** One transaction; resolves to whether anything changed. */
export async function changeDiscretion(
	database: Database,
	change: (before: Discretion) => Discretion,
): Promise<boolean> {
	const transaction = database.transaction('settings', 'readwrite');
	const { store } = transaction;
	const before = await load(store);
	const after = change(before);
	if (after !== before) {
		const { isDiscreet, ...rest } = after;
		await Promise.all([
			store.put({ name: 'discreet', value: isDiscreet }),
			store.put({ name: 'sharing', value: rest }),
		]);
	}
	await transaction.done;
	return after !== before;
}

async function load(settings: {
	get(name: string): Promise<{ value: unknown } | undefined>;
}): Promise<Discretion> {
	const [discreet, sharing] = await Promise.all([settings.get('discreet'), settings.get('sharing')]);
	return { ...noSharing, ...(sharing?.value as Sharing | undefined), isDiscreet: discreet?.value === true };
}
