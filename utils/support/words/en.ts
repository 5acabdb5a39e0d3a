import { enGroups } from './en-groups';
import type { SupportWords } from './word-list';

/** English. */
export const en: SupportWords = {
	language: 'en',
	support: {
		peer: `
			peer support, peer coaching, peer consult, peer consultation, peer sparring, peer mentoring,
			peer mentor call, peer buddy, sparring partner, accountability partner, accountability buddy,
			thinking partner, thinking buddy, critical friend, leadership buddy, leadership buddies,
			thought partner, opposite number, my counterpart, co coaching, cocoaching, reciprocal coaching,
			founder to founder, ceo to ceo, leader to leader, head to head of, my peer, my peers, peer leader,
			peer manager, peer ceo, peer director, peer principal, peer founder, peer head, peer cto, peer vp,
			a peer, trusted peer, walk and talk fellow leader, fellow leaders, peer dialogue, peer pair,
			peer partner, my equivalent, my opposite number, sanity check with fellow, reciprocal mentoring,
			mutual mentoring, mutual coaching, peer learning with, peer learning session,
			peer peer debrief circle, peer to lean on, peer accountability, accountability call,
			accountability check in, accountability chat, accountability coffee, accountability pal,
			accountability mate, leadership pal, leadership partner, leadership sparring, manager buddy,
			ceo buddy, founder buddy, exec buddy, co founder from another, sounding board call,
			sounding board chat, peer ally, peer network buddy, peer advisor, peer adviser, peer confidant,
			walk and talk with fellow, heads buddy, headteacher buddy, peer huddle, peer lunch club,
			peer catch up, peer drop in, peer reflection partner, peer debriefing partner, fellow travellers,
			thought buddy, thinking mate, sparring buddy, executive sparring, sparring with fellow,
			mutual support call, mutual support chat, buddy ceo, peer 121, also runs a, also leads a,
			who also runs, who also leads, runs our sister, leads our sister, in the same boat, same boat as me,
			same shoes as me, same job as me, same job elsewhere, same role elsewhere, does my job at,
			peer from, peers from other, my peer at, cross company peer, across company peers, leader like me,
			also leading a, leadership friend, my sounding board, sounding board with, fellow partner,
			fellow partners, with my peer, founder friend, ceo friend i trust, peer to peer coffee,
			peer to peer chat, peer to peer lunch, peer to peer call, peer to peer catch up,
			coffee peer to peer, lunch peer to peer, call peer to peer, runs the other, runs another,
			heads the other, heads another, leads the other, leads another, runs our other, owns the other,
			owns another, manages the other, manages another
		`,
		group: enGroups,
		mentor: `
			my mentor, my mentors, as mentee, as a mentee, my mentoring, mentoring for me, being mentored,
			mentor advisor, mentor adviser, my old mentor, with mentor, mentor figure, my mentorship,
			external mentor, my career mentor, old mentor, former mentor, mentor of mine, a mentor of mine,
			mentor for me, being mentored by, board mentor, exec mentor, executive mentor, ceo mentor,
			founder mentor, leadership mentor, startup mentor, industry mentor, senior mentor, career mentor,
			chair mentor, mentor sesh, guidance from my mentor, used to mentor me, who mentors me, mentors me,
			me mentee, i mentee, i m mentee
		`,
		coach: `
			my coach, my coaching, executive coach, exec coach, executive coaching, exec coaching,
			leadership coach, leadership coaching, ceo coach, ceo coaching, founder coach, founder coaching,
			transition coach, transition coaching, coachhub, betterup, external coach,
			coaching for me, my supervisor for coaching, being coached, coaching with my coach, personal coach,
			career coach for me, my executive coaching, reflective supervision, my supervision,
			our executive coach for me, exec coach call, leadership coach call, ceo coach call,
			coach supervision for me, ontological coach, systemic coach, somatic coach, voice of my coach,
			coaching as client, coaching as coachee, ic coach, coaching ceo, coaching for executives,
			coaching for leaders, leader coaching, coaching executive, management coaching
		`,
	},
	who: {
		peer: `
			peer, counterpart, peers, opposite number, counterparts, opposite numbers
		`,
		mentor: 'mentor',
		coach: 'coach, business coach, life coach, career coach',
		'former-colleague': `
			former colleague, former colleagues, ex colleague, ex colleagues, excolleague, excolleagues,
			old colleague, old colleagues, former boss, ex boss, old boss, former manager, ex manager,
			old manager, former coworker, former coworkers, former co worker, ex coworker, ex coworkers,
			ex co worker, old coworker, old coworkers, former teammate, former teammates, old teammate,
			old teammates, ex teammates, former workmate, old workmate, old workmates, ex workmates, old team,
			my old team, ex team, former team, old crew, old work crew, old work friends,
			ex work friends, work friends from, former cofounder, former co founder, ex cofounder,
			ex co founder, former business partner, ex business partner, former ceo of mine, former chief,
			old work pal, old work pals, former peer, ex peer, colleagues from my last job,
			colleagues from my old job, colleague from my old job, my last company, my old company,
			from my last company, from my old company, previous team, previous boss, previous manager,
			previous colleagues, previous colleague, old * colleagues, old * colleague, former * colleague,
			former * colleagues, ex * colleagues, ex * colleague, ex colleages, former collegue, ex collegue,
			old collegues, used to work with, used to work together, worked together at, worked with at,
			from my last job, my last job, my old job, from my old job, old job, previous job, previous company,
			previous employer friends, last company, old company, from the old days, the old days,
			northlight days, back in the day crew, former life friends, colleague from way back,
			from a past life, old work chums, ex work mates, ex work mate, old colleagues reunion,
			friends from work before, my first boss, first boss, my first manager, worked together,
			we worked together, my very first boss, former exec team, former leadership team, worked with her,
			worked with him, worked with them, were colleagues at, worked alongside
		`,
	},
	activity: {
		mentor: `
			mentoring, mentorship, mentorings, reverse mentoring, mentoring session, mentoring call,
			mentor mentee, mentoring chat, mentoring coffee, mentoring catch up, mentoring meeting,
			mentoring lunch, mentoring 1on1, mentoring hour
		`,
		coach: `
			coaching, coaching session, coaching call, coaching sessions, career coaching, business coaching,
			life coaching, coaching conversation, coaching hour, 1on1 coaching, personal development coaching,
			coaching check in, coaching chat, personal coaching, performance coach for me,
			thinking coach, team coaching, team coach
		`,
		group: `
			clinical supervision, group coaching
		`,
	},
	maybe: {
		peer: `
			buddy, buddies, learning partner, study buddy, peers, learning buddy, co founder catch up, sparring,
			sounding, advice call, friend who, buddy up, peer friend, thinking time with,
			brainstorm with friend, industry friend, ceo friend, founder friend, manager friend, vent, venting,
			decompress, offload, candid chat, honest chat, honest hour, candid hour, heart to heart,
			perspective, advice, brain pick, pick your brain, pick brains, pick brain, rubber duck,
			think out loud, talk shop, compare notes, commiserate, rant, moan, sanity check, gut check,
			peer debrief, peer session, mutual support, confidential chat, confidential call,
			confidential conversation, off the record, unload, blow off steam, trusted friend,
			trusted colleague, friend in the industry, colleague from another, someone in my shoes, wise friend,
			friend in a similar role, similar role, outside perspective, second opinion, fellow, ally, allies,
			sparring session, vent and think, swap notes, swap notes with, compare notes with,
			think out loud with, thinking out loud, vent with, venting with, vent session, venting session,
			accountability session, thinking session with fellow, same role at, same job at, peer to peer,
			peer 2 peer, sounding board chat, dinner with heads, sounding board, fellow *, who runs, who heads,
			who leads, runs a, heads a, leads a, runs the, heads the
		`,
		group: `
			community of practice, cohort, cop call, managers network, network meeting, leadership network,
			leaders network, womens network, women s network, support group, learning group,
			book circle for leaders, leadership dinner, ceo dinner, cto dinner, cfo dinner, cio dinner,
			founders dinner, directors dinner, heads dinner, principals dinner, managers dinner, leaders dinner,
			executive dinner, exec dinner, ceo breakfast, founders breakfast, founders lunch, directors lunch,
			heads lunch, ceo lunch, executive breakfast, leadership cohort, learning community, alumni cohort,
			supervision, case clinic, network, community, retreat leaders, leadership retreat, leadership lunch,
			leadership breakfast, leaders lunch, leaders breakfast, women in leadership,
			women in leadership event, learning set meeting, regional heads, regional directors, cluster heads,
			cluster meeting heads, supper club, dinner club, think tank, collective, reflection group,
			reflection session, reflection hour, forum meeting, chapter meeting, eo chapter, managers meetup,
			leads meetup, tech leads meetup, em meetup, founders meetup, founder meetup, exec meetup,
			executive network, ceo network, cfo network, cto network, founders network, hr network,
			directors network, heads network, principals network, leaders community, managers community,
			leadership community, supervision group, consultation group meeting, management circle,
			leadership program cohort, cohort call, cohort dinner, learning set, small group, critical friends,
			critical friends group, reflection circle, reflective circle, wisdom circle, circle of trust,
			forum group meeting, consultation group, reflecting team, kitchen cabinet, reflective space,
			networking dinner, networking lunch, networking group, network lunch, network dinner, heads meet up,
			heads meetup, directors meetup, ceos meetup, ceo meetup, cxo meetup, managers gathering,
			leaders gathering, founders gathering, retreat, leadership forum, management forum, managers forum,
			leadership circle programme, women s group, men s group, book club managers, leadership book club,
			round robin heads, discussion group, sharing session, sharing circle, learning circle,
			learning lunch, lunch club, leadership club, breakfast group, regional network, cluster group,
			wellbeing group, case discussion, case conference peers, exchange of experience,
			experience exchange, study group, study circle, schwartz rounds, schwartz round, networking,
			networking evening, networking event, industry dinner, wol circle, working out loud,
			peer support network, ceo group, cfo group, cto group, coo group, cio group, cmo group, chro group,
			founder group, founders group, exec group, execs group, executives group, women leaders group,
			principals group, headteachers group, regulars table
		`,
		mentor: `
			advisor, adviser, my advisor, my adviser, my sponsor, sponsor chat, sponsor, advisor call,
			adviser call, career chat, career conversation, career advice, wise elder, guru, mentors, guidance,
			wisdom, my champion, senior adviser, elder, mentor match, who guides me, my guide, wise old hand
		`,
		'former-colleague': `
			alumni, ex google, ex *, predecessor, my predecessor, retired predecessor, predecessors, old gang,
			old guard, the usual crowd, the old lot
		`,
		coach: `
			coach intro, thinking session, facilitator, therapist, counsellor, counselor, supervisor for me,
			spiritual director, spiritual direction
		`,
	},
	gatherings: `
		roundtable, round table, roundtables, round tables, circle, circles, forum, salon, support group, pod,
		peer dinner, brain trust, sounding group, learning set, pods, fireside, self help group, mutual aid
		group, peer table, circle of trust, forum group, table talk, exchange group, sounding circle, consult
		circle, action group, learning group, learning lab, lab circle
	`,
	groupWords: `
		group, groups, circle, circles, forum, pod, huddle, club, roundtable, round table, set, cohort, session
		group, meeting of, council, board, table, collective, supper club, guild, tribe, alliance, dinner
		series, breakfast series, reading group, meetup group, breakfast club, network dinner
	`,
	taken: `
		for me, as mentee, as a mentee, i am the mentee, me as mentee, as coachee, i m the mentee, with my
		coach, with my mentor, i hired, for myself, i m hiring for me, x me, i m mentee, me mentee, just for me,
		all for me, only me, me only, me alone
	`,
	given: `
		mentee, mentees, coachee, coachees, mentoring for, supervisee, supervisees, i mentor, i coach,
		i am mentor, i m mentoring, mentoring students, mentoring juniors, mentoring junior, mentoring the,
		mentoring new, mentoring our, mentoring graduates, mentoring interns, mentoring apprentices,
		mentoring my, mentoring high school, coaching my, coaching the, coaching our, coaching for,
		coaching team, coaching new, coaching managers, coaching staff, coaching juniors, coach the, coach my,
		coach our, protege, proteges, as mentor, as a mentor, as coach, as a coach, mentees lunch,
		coaching direct reports, being a mentor, be a mentor, volunteer mentoring, volunteer mentor,
		onboarding buddy, buddy onboarding, buddy for new, buddy for, coach * through, coaching * through,
		my office hours, mentor office hours for, mentor my, mentor our, mentor the, mentor new, mentor a,
		mentoring a, mentoring an, mentor to, coach a, coach new, coach to, facilitating action learning,
		facilitate action learning, facilitate peer, facilitate reflective practice, facilitate mastermind,
		facilitate the, coaching session for, coaching for my, mentoring session for
	`,
};
