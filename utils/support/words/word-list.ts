/**
 * What titles say in one language: data, to be reviewed by people who speak it.
 *
 * A phrase is one or more words; case, accents and punctuation do not matter, and words do not match inside other
 * words. `*` at the start or the end of a word stands for any letters (`*schulung` is also `mentorenschulung`), `*`
 * alone for any word. A phrase in a script without spaces matches anywhere, except inside a longer run of katakana.
 */
export interface SupportWords {
	/** BCP 47. */
	language: string;
	/** Say by themselves that a meeting is support: `executive coaching`, `with my mentor`, `mastermind`. */
	support: KindPhrases;
	/** Name the other one; support where nothing else is said of them: `mentor`, `coach`, `former colleague`. */
	who: KindPhrases;
	/** Name what is done, given or taken; the title cannot tell: `mentoring`, `coaching`. */
	activity: KindPhrases;
	/** May be support. */
	maybe: KindPhrases;
	/** Ways to sit together; with `leaders`, a group: `roundtable` of `founders`. */
	gatherings: Phrases;
	/** Several people: with a phrase of peers, a group. */
	groupWords: Phrases;
	/** The leader is the one who is supported: `for me`, `as mentee`. */
	taken: Phrases;
	/** The leader supports somebody else: `my mentee`, `coaching my`. */
	given: Phrases;
}

/** Whom one meets. */
export interface PeopleWords {
	/** BCP 47. */
	language: string;
	/** What leaders are called. */
	leaders: Phrases;
	/** Beside one of `leaders`, somebody of the same level: `fellow`, `another`. */
	fellows: Phrases;
	/** Beside one of `colleagues`, somebody of an earlier job: `former`, `old`. */
	formers: Phrases;
	/** Whom one works with. */
	colleagues: Phrases;
}

/** How leaders tell that they think out loud with somebody, where no word of support is said. */
export interface SharingWords {
	/** BCP 47. */
	language: string;
	/** Thinking out loud itself; with one of `leaders`, a talk with a peer: `compare notes`, `how do you cope`. */
	confiding: Phrases;
	/** The leader's own matter is on the table; with a group, it is one for the leader: `my case`, `bring a problem`. */
	ownCase: Phrases;
	/** Beside one of `leaders`, somebody of the same level: `like me`, `next door`. */
	likeMe: Phrases;
	/** No more than two; with one of `leaders`, a talk among peers: `just the two of us`. */
	twosome: Phrases;
	/** Somebody of long experience; with `advice`, a mentor whatever they are called: `retired`, `my predecessor`. */
	elders: Phrases;
	/** The leader is told what the other one would do: `her counsel`, `what would he do`. */
	advice: Phrases;
}

/** What stands around words of support. */
export interface ContextWords {
	/** BCP 47. */
	language: string;
	/** Phrases around a word of support that take its meaning away: `peer review`, `coach trip`. */
	counter: Phrases;
	/** Words that take the meaning of every word of support in the same title away: `training`, `invoice`. */
	spoilers: Phrases;
	/** The same even where they are what is talked about: `my coach: invoice`, `mastermind – board game`. */
	errands: Phrases;
	/** Words that leave a word of support standing but unsure: `potential`, `first contact`. */
	doubts: Phrases;
	/** What follows is the subject of the talk: `re`, `about`. */
	about: Phrases;
	/** Ways to talk: `call`, `lunch`, `session`. */
	talk: Phrases;
	/** Ways to sit together without an agenda: with one of `leaders`, perhaps a group. */
	meals: Phrases;
	/** Words that say nothing about the subject. */
	small: Phrases;
	/** Among ourselves: a `group` of `leaders` that is `confidential` is one to think out loud in. */
	closed: Phrases;
}

/** How titles tell of days on which the leader does not work. */
export interface AwayWords {
	/** BCP 47. */
	language: string;
	/** Time away, behind which one may tell where to: `vacation`, as in `vacation New York`. */
	leave: Phrases;
	/** Time away where nothing else is said: `sick`, `off`. `Sick Tom` is Tom's, `off-site` is work. */
	absence: Phrases;
	/** The same, of which less is sure: who is `unavailable` may work. */
	unavailable: Phrases;
	/** May stand beside either, and beside a holiday: `all day`, `until`, `private`. */
	beside: Phrases;
	/** Behind one of `leave`: work about it, somebody else's, or a part of the day. `Vacation planning`, `PTO half day`. */
	matters: Phrases;
	/** Days on which nobody works. */
	publicHolidays: Phrases;
	/** What calendars of holidays list besides: days on which people work, and holidays of schools. */
	observances: Phrases;
}

/**
 * What titles say about the rest of a leader's time. `!` behind a phrase of a direction: it says whom one meets only behind
 * a `with`, or where the title says little else. `Boss 1:1` and `budget with boss` are, `boss birthday` is not.
 */
export interface WorkWords {
	/** BCP 47. */
	language: string;
	/** What weighs on a leader beforehand: worth talking over early. */
	weighty: Phrases;
	/** Meetings with the leader's own boss and above. */
	up: Phrases;
	/** Meetings with the people whom the leader leads. */
	down: Phrases;
	/** Meetings with others of the same rank that are no support. */
	across: Phrases;
	/** Meetings with people outside the organisation. */
	outside: Phrases;
	/** Time blocked for the leader's own work. */
	alone: Phrases;
	/** What sounds like one of these and is none: `conference call`, `stand-up comedy`. */
	aside: Phrases;
	/** Being on the way. */
	travel: Phrases;
}

/** Phrases, separated by commas. */
export type Phrases = string;

export interface KindPhrases {
	peer?: Phrases;
	group?: Phrases;
	mentor?: Phrases;
	coach?: Phrases;
	'former-colleague'?: Phrases;
}

export function splitPhrases(phrases: Phrases | undefined): string[] {
	return (phrases ?? '')
		.split(',')
		.map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
		.filter((phrase) => phrase !== '');
}
