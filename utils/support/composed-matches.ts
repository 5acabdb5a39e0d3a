import { combine, compose } from './combine-words';
import { ownSupervision } from './own-supervision';
import { rankToRank } from './rank-to-rank';
import { isInside, type Role, type TitleWords, type WordMatch } from './title-words';

/**
 * Phrases that two words make together: `CEO x CEO`, `another director`, `roundtable` of `founders`,
 * `old Harbor colleagues`. A `meal` with leaders is only a maybe.
 */
export function composedMatches(read: TitleWords): WordMatch[] {
	const of = (role: Role) => read.matches.filter((match) => match.value.role === role);
	const leaders = of('leader');
	const pairs = leaders.flatMap((leader) =>
		leaders
			.filter((each) => each.start > leader.end && isSameRank(leader, each, read))
			.map((each) => compose('support', 'peer', [leader, each], read)),
	);
	const adviser = experiencedAdvisers(read);
	return [
		...pairs,
		...rankToRank(read),
		...combine('who', 'peer', of('fellow'), leaders, read, 1).map(asGroupAtMeal(of('meal'), read)),
		...combine('who', 'group', [...of('gathering'), ...of('activity').filter(isOfGroups)], leaders, read),
		...closedGroups(read),
		...combine('who', 'peer', of('who').filter(isOfPeers), leaders, read, 0),
		...ownSupervision(read),
		...(adviser.length > 0 ? adviser : amongEquals(read)),
		...combine(
			'support',
			'group',
			of('own-case'),
			[...groupsOf(read), ...leaders.filter((leader) => plural.test(leader.phrase))],
			read,
		),
		...combine(
			'support',
			'group',
			of('group-word'),
			[...of('support'), ...of('who')].filter(isOfPeers),
			read,
			3,
		),
		...combine('who', 'former-colleague', of('former'), of('colleague'), read, 2),
		...combine('who', 'former-colleague', of('former'), leaders, read, 1),
		...exAnything(read),
		...combine(
			'maybe',
			'group',
			of('meal'),
			leaders.filter((leader) => !ownBoss.test(read.plain.slice(0, leader.start))),
			read,
			2,
		),
		// A club or a table of leaders may be one to think out loud in; it may as well be their work, or a party.
		...combine(
			'maybe',
			'group',
			of('group-word').filter((group) => !atWork.test(group.phrase)),
			leaders,
			read,
			2,
		),
	];
}

/** `the neighbouring school's head`, `how do you cope` said to a director, `two bakers at one table`. */
function amongEquals(read: TitleWords): WordMatch[] {
	const of = (role: Role) => read.matches.filter((match) => match.value.role === role);
	const leaders = of('leader').filter(
		(leader) =>
			!ownBoss.test(read.plain.slice(0, leader.start)) &&
			!allOfThem.test(read.plain.slice(0, leader.start)) &&
			!boss.test(leader.phrase),
	);
	return [
		...combine('support', 'peer', of('like-me'), leaders, read, 3),
		...combine('support', 'peer', of('confiding'), leaders, read),
		...combine(
			'support',
			'peer',
			of('twosome'),
			leaders.filter((leader) => isFromElsewhere(leader, read)),
			read,
		),
		...leaders.flatMap((leader) => asOneOfTwo(leader, read)),
	];
}

/** `two heads, just us`, `rector of the other town, the two of us`; `the director, just us two` may be the leader's own boss. */
function isFromElsewhere({ start, end }: WordMatch, { plain }: TitleWords): boolean {
	return (
		plural.test(plain.slice(start, end)) ||
		/[\d２二両]\s?人?\s?$|\bboth\s$/u.test(plain.slice(0, start)) ||
		/^\s?(?:[\d２二]人|同士)|^\s(?:of|from|at|de|du|des|da|do|di|del|della|van|von|vom|aus|bei|chez|d['’])(?!\p{L})|^,?\s\(/u.test(
			plain.slice(end),
		)
	);
}

const plural = /(?:[^s]s|(?<!i|y|dek)en|i|たち|達|同士)$/u;

/** `retired colonel, his advice`, `30 years a head, what would she do`: a mentor, whatever they are called. */
function experiencedAdvisers(read: TitleWords): WordMatch[] {
	const of = (role: Role) => read.matches.filter((match) => match.value.role === role);
	const leaders = of('leader');
	const elders = [
		...of('elder'),
		...combine('who', 'mentor', of('former'), leaders, read, 1),
		...(yearsOfService.test(read.plain) ? leaders : []),
		...leaderlessYears(read, leaders),
	];
	return combine('support', 'mentor', elders, of('advice'), read);
}

/** `40 years a pharmacist, he will tell me`: what they were has no list. */
function leaderlessYears({ plain }: TitleWords, leaders: readonly WordMatch[]): WordMatch[] {
	const years = yearsOfService.exec(plain);
	if (years === null || leaders.length > 0) return [];
	const [phrase] = years;
	const value = { role: 'elder' as const, kind: 'none' as const };
	return [{ phrase, value, start: years.index, end: years.index + phrase.length }];
}

const yearsOfService = /(?<!\d)[2-6]\d\s?(?:years?|yrs?|jahren?|j\.|ans|anos|anni|jaar|年)(?!\p{L})/u;

/** `lunch with ex Globex`, `ex navy with me`: whatever they were, they were it together; not former customers, with whom nobody eats alone. */
function exAnything(read: TitleWords): WordMatch[] {
	if (!read.matches.some(({ value }) => value.role === 'meal') && !withMe.test(read.plain)) return [];
	return read.matches
		.filter(({ phrase, value }) => value.role === 'maybe' && phrase === 'ex *')
		.map((match) => ({ ...match, value: { role: 'who' as const, kind: 'former-colleague' as const } }));
}

const withMe = /(?<!\p{L})(?:with me|mit mir|avec moi|con me|conmigo|comigo|met mij)(?!\p{L})/u;

/** `two bakery owners`. */
function asOneOfTwo(leader: WordMatch, read: TitleWords): WordMatch[] {
	const start = read.plain.slice(0, leader.start).search(twoOf);
	const value = { role: 'who', kind: 'peer' } as const;
	const between = read.matches.find(
		(match) => match.start > start && match.end === leader.start - 1 && match.value.role === 'small',
	);
	return start === -1 || between !== undefined
		? []
		: [{ ...leader, phrase: read.plain.slice(start, leader.end), start, value }];
}

const twoOf = /(?<![\p{L}\d:.])(?:two|2|zwei|deux|dos|dois|duas|due|twee)\s(?:\p{L}+\s)?$/u;

/** Whatever may be a group to think out loud in. */
function groupsOf(read: TitleWords): WordMatch[] {
	return read.matches.filter(
		({ phrase, value: { role, kind } }) =>
			role === 'gathering' ||
			(role === 'group-word' && !atWork.test(phrase)) ||
			((role === 'maybe' || role === 'activity') && kind === 'group'),
	);
}

/** A meeting *of* directors is their work together. */
const atWork =
	/^(?:board|council|meeting of|réunion de|rencontre de|reunión \p{L}+|encuentro de|riunione di|reunião de|encontro de|\*bijeenkomst|会合)$/u;

/** `confidential group of directors`: what is said there stays there. */
function closedGroups(read: TitleWords): WordMatch[] {
	const of = (role: Role) => read.matches.filter((match) => match.value.role === role);
	if (of('closed').length === 0) return [];
	const leaders = of('leader');
	/** `dinner with another director, off the record` is a talk among two. */
	const meals = of('fellow').length > 0 ? [] : of('meal');
	const groups = [...of('gathering'), ...of('group-word'), ...meals, ...of('maybe').filter(isOfGroups)];
	const severalLeaders = leaders.filter(({ start }) => several.test(read.plain.slice(0, start)));
	const ofLeaders = groups
		.filter((group) => leaders.some((leader) => isInside(leader, group)))
		.map((group) => ({ ...group, value: { role: 'support' as const, kind: 'group' as const } }));
	return [
		...ofLeaders,
		...combine('support', 'group', groups, leaders, read, 3),
		...combine('support', 'group', of('closed'), severalLeaders, read),
	];
}

/** `five deans, in confidence`. */
const several =
	/(?<![\p{L}\p{N}:.,])(?:[3-9]|1[0-2]|three|four|five|six|seven|eight|drei|vier|funf|sechs|sieben|acht|trois|quatre|cinq|sept|huit|tres|cuatro|cinco|seis|siete|ocho|quatro|sete|oito|tre|quattro|cinque|sei|sette|otto|drie|vijf|zes|zeven)\s(?:\p{L}+\s)?$/u;

/** `my director` is no peer. */
const ownBoss =
	/(?:^|[^\p{L}])(?:my|our|mein\p{L}*|unser\p{L}*|mon|ma|notre|mi|nuestr[oa]|meu|minha|nosso|nossa|mio|mia|nostr[oa]|mijn|onze|ons)\s$/u;

/** `dinner of the local publicans` is their party. */
const allOfThem =
	/(?<=\p{L})(?<!\b(?:los|las|de|entre|somos|con|y|nosotros|nosotras))\s(?:of the|der|des|dos|das|de los|de las|dei|degli|delle|van de)\s$/u;

/** Whose boss, the title does not tell. */
const boss = /^(?:\*?chef|chefin|\*chefin|capo|jefe|jefa|chefe|patron|patronne|baas)$/u;

/** With two others, a dinner is still a talk among peers. */
const justTwo =
	/(?<![\p{L}\d])(?:two|2|zwei|deux|dos|dois|duas|due|twee)(?![\p{L}\d:.])|(?:&|\+|and|und|et|y|e|en)\s(?:me|i|ich|moi|yo|eu|io|ik)(?!\p{L})|2人|二人/u;

/** `dinner with fellow founders`: several at one table are a group. */
function asGroupAtMeal(meals: readonly WordMatch[], read: TitleWords) {
	return (match: WordMatch): WordMatch => {
		const isPlural = /(?:s|innen)$/u.test(read.plain.slice(match.start, match.end));
		return isPlural && meals.length > 0 && !justTwo.test(read.plain) && !justOne.test(match.phrase)
			? { ...match, value: { ...match.value, kind: 'group' } }
			: match;
	};
}

/** `dinner with otra jefa de estudios`: the last letter tells nothing. */
const justOne =
	/(?:^|[^\p{L}])(?:another|otr[oa]|outr[oa]|un autre|une autre|l['’ ]autre|altr[oa])(?![\p{L}])|baas$/u;

function isOfPeers(match: WordMatch): boolean {
	return match.value.kind === 'peer';
}

function isOfGroups(match: WordMatch): boolean {
	return match.value.kind === 'group';
}

const rankJoint =
	/^\s*(?:<>|<->|<|>|x|×|\/|-|–|&|\+|to|zu|a|à|para|p\/|and|und|et|y|e|en|met|mit|with|w|w\/|con|com|avec|tot|と|×)+\s*$/u;

function isSameRank(a: WordMatch, b: WordMatch, read: TitleWords): boolean {
	return (
		read.plain.slice(a.start, a.end) === read.plain.slice(b.start, b.end) &&
		rankJoint.test(read.plain.slice(a.end, b.start))
	);
}
