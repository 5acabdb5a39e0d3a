import { directionOfWords } from './direction-of-words';
import { isSomebody, isSurname } from './find-spoiler';
import type { Person } from './sighting';
import type { SupportKind } from './support-kinds';
import { found, type TitleVerdict } from './title-verdict';
import type { Role, TitleWords } from './title-words';

/**
 * No word of support, but a talk with somebody who could give it: a leader from elsewhere, a colleague, a group. Not
 * where the title tells of the leader's own boss, people or work: a 1:1 with a head of something is line management.
 */
export function perhapsSupport(
	title: string,
	read: TitleWords,
	people: readonly Person[],
): TitleVerdict | undefined {
	const of = (...roles: Role[]) =>
		read.matches.find(
			(match) =>
				roles.includes(match.value.role) && !isSomebody(match, read, people) && !isSurname(match, read),
		);
	const hint =
		of('former') ?? of('confiding', 'like-me') ?? of('fellow', 'leader', 'colleague') ?? of('group-word');
	const isOther = of('spoiler', 'doubt') !== undefined || directionOfWords(title) !== undefined;
	if (hint === undefined || of('talk') === undefined || isOther) return undefined;
	if (hint.value.role === 'leader' && read.plain.includes('1on1')) return undefined;
	if (hint.value.role === 'leader' && boardMeeting.test(read.plain.slice(0, hint.start))) return undefined;
	const kind = hintedKinds[hint.value.role] ?? 'peer';
	return found({ ...hint, value: { ...hint.value, kind } }, false);
}

/** A meeting *of* directors is their work together. */
const boardMeeting =
	/(?:meeting|sitzung|besprechung|réunion|reunion|reunião|reuniao|riunione|vergadering|overleg)(?:\s(?:of|der|des|de|dos|das|del|degli|dei|van)(?:\s\p{L}{1,3})?)?\s$/u;

const hintedKinds: Partial<Record<Role, SupportKind>> = { former: 'former-colleague', 'group-word': 'group' };
