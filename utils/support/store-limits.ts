/** How many records of one kind are kept. */
export interface RecordLimit {
	/** Of one origin: a site, a maker's calendars, or files. */
	perOrigin: number;
	/** Of all origins together; only what lies above `assured` gives way to it. */
	inAll: number;
	/** What every origin may keep however full the store is, so that no origin takes another's room. */
	assured: number;
}

export interface StoreLimits {
	events: RecordLimit;
	days: RecordLimit;
	questions: RecordLimit;
	people: RecordLimit;
	calendarsPerOrigin: number;
	spare: number;
	guestCharacters: number;
	leftOutDays: number;
}

/**
 * How much a calendar may make the store keep. A page may be hostile, or its calendar broken: then it fills its own share
 * and no more. The limits lie well above any real calendar, and none touches what the leader entered: circle,
 * corrections, answers, journal, bookings.
 */
export const storeLimits: StoreLimits = {
	/**
	 * A full calendar has 5,000 meetings a year, and ten years are let in (see `near-sighting`): 50,000 stay whatever
	 * others fill, twice as many are taken. In all as many as a backup may hold (see `backup-format`).
	 */
	events: { perOrigin: 100_000, inAll: 200_000, assured: 50_000 },
	/** Ten years are 3,653 days: ten accounts of one origin. */
	days: { perOrigin: 40_000, inAll: 150_000, assured: 10_000 },
	/** Cancelled meetings without an answer: one in twenty of those 100,000. */
	questions: { perOrigin: 5_000, inAll: 20_000, assured: 1_000 },
	/** Opened cards: five a day are 2,000 in a year of work, and a judgement reads them all each time. */
	people: { perOrigin: 2_000, inAll: 2_000, assured: 500 },
	/** Accounts of one origin, or files: a leader has a handful. */
	calendarsPerOrigin: 50,
	/** Let go below the limit, as a share of it, so that not every new meeting makes room anew. */
	spare: 0.02,
	/** Names and addresses kept with one meeting: about 160 guests; beyond a dozen they tell nothing more. */
	guestCharacters: 10_000,
	/** For so long the options page says that something was left out. */
	leftOutDays: 28,
};
