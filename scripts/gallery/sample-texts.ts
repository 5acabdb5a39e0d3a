/** What the judging would say in the sample states. */
export const sampleTexts: Record<string, string> = {
	sampleSlotKept: 'A time you kept before, with an hour to spare',
	sampleSlotFree: 'Free, with room before the next meeting',
	sampleReason: 'the title says so',
	sampleWeek_empty: 'This week: no support seen so far.',
	sampleWeek_supported: 'This week holds time with peers and a mentor.',
	sampleWeek_partial: 'Some days were not seen.',
	sampleWeek_resting: 'Away.',
	sampleWeek_unseen: 'Not seen yet.',
	sampleSentenceEmpty: 'Twenty days since you last had someone to think with, and nothing is planned.',
	sampleSentenceSupported: 'This week is well held: your peer, your mentor and the circle.',
	sampleFlagAhead: 'Nothing is planned in the next 14 days.',
	sampleFlagAheadStep: 'Thursday 10:00 is free.',
	sampleFlagGap: 'The last call with a peer was 56 days ago.',
	sampleFlagGapStep: 'A standing slot makes it easy.',
	sampleVanished: 'It is gone from two readings of that day.',
	sampleMaybe: 'two people, every two weeks',
};
