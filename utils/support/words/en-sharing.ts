import type { SharingWords } from './word-list';

/** English. */
export const enSharing: SharingWords = {
	language: 'en',
	confiding: `
		confide, confiding, confide in, vent to, vent, let off steam, blow off steam, offload, unburden,
		commiserate, compare notes, comparing notes, swap notes, swapping notes, swap stories, war stories,
		honest talk, how do you cope, how do you do it, how did you do it, how did she do it, how did he do it,
		how they did it, how she did it, how he did it, how do they cope, ask how, same struggles, same
		problems, same headaches, same boat, struggling too, think out loud, think aloud, thinking aloud, sound
		out, sounding out, mutual moan, support each other, prop each other up, lean on each other, talk it
		through, talk things through, talk it over, pick her brain, pick his brain, keep each other sane, no
		agenda just us, hold each other to account, swap experiences, exchange experiences, unload, not alone in
		this, cry on each other s shoulder, as sounding board
	`,
	ownCase: `
		i present, i m presenting my case, my case, my issue, my issue this time, my dilemma, my problem, my
		challenge, my turn, my slot, i am the case giver, case giver, i bring a case, bring a case, bring a
		problem, bring one problem, bring an issue, bring your case, bring a challenge, bring a dilemma, own
		case, my hot seat, hot seat me, i m up, in the hot seat, what s said here stays here, phones off
	`,
	likeMe: `
		like me, like myself, same job as me, same role as me, same role, same job, same boat as me, same
		position as me, in the same role, in the same position, he too runs, she too runs, also runs, also
		heads, also leads, also chairs, runs one too, runs one as well, heads one too, she s one too, he s one
		too, who also heads, likeminded, like minded, next door, nearby, down the road, next town, in town, in
		the next town, up the road, across town, rival, competitor s, other side of town, the neighbouring, from
		the neighbouring
	`,
	twosome: `
		just us two, just the two of us, the two of us, only us two, the pair of us, one table, two of us, both
		of us, both struggling, both new, both short of
	`,
	elders: `
		retired, emeritus, emerita, veteran, elder, elder statesman, old hand, grand old man, grande dame, my
		predecessor, predecessor, doyen, doyenne, long serving, been there done that
	`,
	advice: `
		advice, her advice, his advice, counsel, wise counsel, guidance, advises me, guides me, what would she
		do, what would he do, what would you do, pick her brain, pick his brain, s brain, wisdom, words of
		wisdom, her take, his take, their take, how she handled, how he handled, how to handle
	`,
};
