import type { Page } from '@/utils/page/define-calendar';
import type { PageServer } from '@/utils/page/page-server';
import { askSogo, asList, asRecord, asText, type SogoAnswer } from '@/utils/page/sogo/server';
import type { Person } from '@/utils/support/sighting';

/** By calendar and file name: organizer and attendees of other people's meetings. */
export type InvitedPeople = ReadonlyMap<string, Person[]>;

/** Questions of one pass: a page that is opened for the first time in a busy month gets its people bit by bit. */
const mostQuestions = 40;

/**
 * The list of events leaves out who invited the leader, who may be the very mentor, so those meetings are asked for one
 * by one, each series once in the page's life.
 */
export async function sogoPeople(
	rows: readonly SogoAnswer[],
	page: Page,
	server: PageServer,
): Promise<InvitedPeople> {
	const known = new Map<string, Person[]>();
	let questions = 0;
	for (const row of rows.filter(isInvitation)) {
		const path = pathOf(row);
		const key = `people ${path}`;
		if (!server.remembered.has(key) && questions < mostQuestions) {
			questions += 1;
			server.remembered.set(key, await peopleOfOne(path, page, server));
		}
		const people = server.remembered.get(key) as Person[] | undefined;
		if (people && people.length > 0) known.set(path, people);
	}
	return known;
}

/** Nobody where this one meeting is not told: the list was, so the others are not lost for it. */
async function peopleOfOne(path: string, page: Page, server: PageServer): Promise<Person[]> {
	try {
		return readPeople(asRecord(await askSogo(page, server, `Calendar/${path}/view`)));
	} catch {
		return [];
	}
}

/** Everybody but the leader; addresses alone for the leader's own meetings. */
export function peopleOf(row: SogoAnswer, invited: InvitedPeople, own: string): Person[] {
	const people = invited.get(pathOf(row)) ?? asList(row.c_partmails).map((email) => person(email, ''));
	return people.filter(({ name, email }) => (name || email) && email !== own);
}

function isInvitation({ c_partmails, ownerIsOrganizer, viewable }: SogoAnswer): boolean {
	return asList(c_partmails).length > 0 && ownerIsOrganizer !== 1 && viewable !== 0;
}

function pathOf({ c_folder, c_name }: SogoAnswer): string {
	return `${encodeURIComponent(asText(c_folder))}/${encodeURIComponent(asText(c_name))}`;
}

function readPeople({ organizer, attendees }: SogoAnswer): Person[] {
	const found = new Map<string, Person>();
	for (const value of [organizer, ...asList(attendees)]) {
		const { email, name } = asRecord(value);
		const one = person(email, name);
		if (one.email || one.name) found.set(one.email ?? one.name ?? '', one);
	}
	return [...found.values()];
}

function person(address: unknown, written: unknown): Person {
	const email = asText(address).trim().toLowerCase().slice(0, 254);
	const name = asText(written).trim().slice(0, 200);
	return { ...(name && name.toLowerCase() !== email && { name }), ...(email && { email }) };
}
