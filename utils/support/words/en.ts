import type { SupportWords } from './word-list';

/** English. */
export const en: SupportWords = {
	language: 'en',
	support: {
		peer: `
			peer support, peer coaching, peer consult, peer consultation, peer sparring, peer mentoring,
			peer mentor call, peer buddy, peer pod, peer session, sounding board, sparring partner,
			sparring session, accountability partner, accountability buddy, thinking partner,
			thinking buddy, critical friend, leadership buddy, leadership buddies, thought partner,
			opposite number, my counterpart, co coaching, cocoaching, vent and think, reciprocal coaching,
			founder to founder, ceo to ceo, leader to leader, head to head of, my peer, my peers,
			peer leader, peer manager, peer ceo, peer director, peer principal, peer founder, peer head,
			peer cto, peer vp, a peer, with peer, trusted peer, swap notes with, walk and talk with peer,
			fellow leader, fellow leaders, peer dialogue, peer pair, peer partner, counterpart at,
			same role at, same job at, my equivalent, my opposite number, think out loud with,
			thinking out loud, compare notes with, swap notes, vent with, venting with, vent session,
			venting session, sanity check with fellow, reciprocal mentoring, mutual mentoring,
			mutual coaching, peer learning with, peer learning session, peer sounding board,
			peer debrief circle, peer to lean on, peer accountability, accountability call,
			accountability check in, accountability session, accountability chat, accountability coffee,
			accountability pal, accountability mate, thinking session with fellow, leadership pal,
			leadership partner, leadership sparring, manager buddy, ceo buddy, founder buddy, exec buddy,
			co founder from another, sounding board call, sounding board chat, peer ally,
			peer network buddy, peer advisor, peer adviser, peer confidant, walk and talk with fellow,
			heads buddy, headteacher buddy
		`,
		group: `
			peer group, peer circle, peer circles, peer forum, peer forums, peer advisory,
			peer advisory board, peer support group, peer learning group, peer learning circle,
			peer supervision, peer consultation group, peer coaching group, peer reflection,
			peer roundtable, peer round table, peer council, peer huddle, peer cohort, mastermind,
			master mind, masterminds, personal board of directors, personal board, my board of advisors,
			action learning, action learning set, learning set, balint, balint group, balint grp,
			reflective practice, reflective practice group, reflective group, reflective space,
			reflecting team, intervision, group supervision for leaders, group coaching, lean in circle,
			vistage, vistage group, ypo forum, ypo, eo forum, tec group, troika consulting, schwartz round,
			schwartz rounds, leadership circle, leadership circles, leaders circle, leadership roundtable,
			leadership round table, leaders support group, leadership support group,
			leadership accountability group, accountability group, accountability circle,
			leadership peer group, case consultation circle, peer consult group, collegial consultation,
			collegial case consultation, work discussion group, women s leadership circle,
			leadership support circle, heads support group, forum group meeting, my forum group,
			circle of trust, peer exchange group, peer network call, brain trust, braintrust,
			kitchen cabinet, personal advisory board, my advisory circle, ceo group, cfo group, cto group,
			coo group, cio group, cmo group, chro group, founder group, founders group, exec group,
			execs group, executives group, women leaders group, principals group, headteachers group,
			ceo forum group, ceo peer group, founders peer group, entrepreneurs organization, eo group,
			eo chapter forum, ypo group, ypo chapter, ypo forum retreat, forum retreat, tiger 21,
			chief core, core group chief, leadership mastermind, ceo mastermind, manager mastermind,
			leaders mastermind, peer learning set, peer think tank, facilitated peer group,
			cross company managers group, managers support circle, managers circle, manager circle,
			founder circle, founders circle, action learning circle, als meeting, leadership huddle peers,
			leadership salon, leaders salon, wisdom circle, sharing circle leaders, new managers circle,
			new leaders circle, new ceo circle, women founders circle, council of peers, reflection circle,
			reflective circle, critical friends group, critical friends, collegial coaching group,
			peer case consultation, case discussion group leads, clergy peer group, pastors peer group,
			principals supper club, consultation group, supervision group for leaders,
			peer networking circle, learning circle for leaders, leadership learning circle,
			leadership lab circle, confidential circle, confidential group of
		`,
		mentor: `
			my mentor, my mentors, as mentee, as a mentee, my mentoring, mentoring for me, being mentored,
			mentor advisor, mentor adviser, my old mentor, with mentor, mentor figure, my mentorship,
			external mentor, my career mentor, old mentor, former mentor, mentor of mine, a mentor of mine,
			mentor for me, being mentored by, board mentor, exec mentor, executive mentor, ceo mentor,
			founder mentor, leadership mentor, startup mentor, industry mentor, senior mentor,
			career mentor, chair mentor, mentor sesh
		`,
		coach: `
			my coach, my coaching, executive coach, exec coach, executive coaching, exec coaching,
			leadership coach, leadership coaching, ceo coach, ceo coaching, founder coach, founder coaching,
			transition coach, transition coaching, coachhub, betterup, with coach, external coach,
			coaching for me, my supervisor for coaching, being coached, coaching with my coach,
			personal coach, personal coaching, career coach for me, my executive coaching,
			reflective supervision, my supervision, our executive coach for me, exec coach call,
			performance coach for me, leadership coach call, thinking coach, ceo coach call,
			coach supervision for me, ontological coach, systemic coach, somatic coach, voice of my coach,
			coaching as client, coaching as coachee, ic coach
		`,
	},
	who: {
		peer: 'peer, counterpart, peers, opposite number',
		mentor: 'mentor, mentors call, mentors',
		coach: 'coach, business coach, life coach, career coach',
		'former-colleague': `
			former colleague, former colleagues, ex colleague, ex colleagues, excolleague, excolleagues,
			old colleague, old colleagues, former boss, ex boss, old boss, former manager, ex manager,
			old manager, former coworker, former coworkers, former co worker, ex coworker, ex coworkers,
			ex co worker, old coworker, old coworkers, former teammate, former teammates, old teammate,
			old teammates, ex teammates, former workmate, old workmate, old workmates, ex workmates,
			old team, my old team, ex team, former team, old crew, old gang, old work crew,
			old work friends, ex work friends, work friends from, former cofounder, former co founder,
			ex cofounder, ex co founder, former business partner, ex business partner, former ceo of mine,
			former chief, old work pal, old work pals, former peer, ex peer, colleagues from my last job,
			colleagues from my old job, colleague from my old job, my last company, my old company,
			from my last company, from my old company, previous team, previous boss, previous manager,
			previous colleagues, previous colleague, old * colleagues, old * colleague, former * colleague,
			former * colleagues, ex * colleagues, ex * colleague, ex colleages, former collegue,
			ex collegue, old collegues
		`,
	},
	activity: {
		mentor: `
			mentoring, mentorship, mentorings, reverse mentoring, mentoring session, mentoring call,
			mentor mentee, mentoring chat, mentoring coffee, mentoring catch up, mentoring meeting,
			mentoring lunch, mentoring 1on1
		`,
		coach: `
			coaching, coaching session, coaching call, coaching sessions, career coaching,
			business coaching, life coaching, coaching conversation, coaching hour, 1on1 coaching,
			personal development coaching, coaching check in, coaching chat
		`,
		group: 'clinical supervision',
	},
	maybe: {
		peer: `
			buddy, buddies, learning partner, study buddy, peers, learning buddy, co founder catch up,
			sparring, sounding, advice call, friend who, buddy up, peer friend, thinking time with,
			brainstorm with friend, industry friend, ceo friend, founder friend, manager friend
		`,
		group: `
			community of practice, cohort, cop call, managers network, network meeting, leadership network,
			leaders network, womens network, women s network, support group, learning group,
			book circle for leaders, leadership dinner, ceo dinner, cto dinner, cfo dinner, cio dinner,
			founders dinner, directors dinner, heads dinner, principals dinner, managers dinner,
			leaders dinner, executive dinner, exec dinner, ceo breakfast, founders breakfast,
			founders lunch, directors lunch, heads lunch, ceo lunch, executive breakfast, leadership cohort,
			learning community, alumni cohort, supervision, case clinic, network, community,
			retreat leaders, leadership retreat, leadership lunch, leadership breakfast, leaders lunch,
			leaders breakfast, women in leadership, women in leadership event, learning set meeting,
			regional heads, regional directors, cluster heads, cluster meeting heads, supper club,
			dinner club, think tank, collective, reflection group, reflection session, reflection hour,
			forum meeting, chapter meeting, eo chapter, managers meetup, leads meetup, tech leads meetup,
			em meetup, founders meetup, founder meetup, exec meetup, executive network, ceo network,
			cfo network, cto network, founders network, hr network, directors network, heads network,
			principals network, leaders community, managers community, leadership community,
			supervision group, consultation group meeting, management circle, leadership program cohort,
			cohort call, cohort dinner
		`,
		mentor: `
			advisor, adviser, my advisor, my adviser, my sponsor, sponsor chat, sponsor, advisor call,
			adviser call, career chat, career conversation, career advice, wise elder, guru
		`,
		'former-colleague': 'alumni, ex google, ex *',
		coach: `
			coach intro, thinking session, facilitator, therapist, counsellor, counselor, supervisor for me,
			spiritual director, spiritual direction
		`,
	},
	gatherings: `
		roundtable, round table, roundtables, round tables, circle, circles, forum, council, salon,
		support group, breakfast club, pod, peer dinner
	`,
	leaders: `
		ceo, ceos, cto, ctos, cfo, cfos, coo, coos, cio, cios, cmo, cmos, cpo, cpos, chro, chros, ciso,
		cisos, vp, vps, svp, em, ems, ed, eds, founder, founders, cofounder, cofounders, director,
		directors, principal, principals, headteacher, headteachers, head teachers, heads, head of, manager,
		managers, executive, executives, exec, execs, leader, leaders, entrepreneur, entrepreneurs, owners,
		business owners, chairs, deans, dean, provosts, rector, superintendents, superintendent, pastors,
		clergy, matrons, chiefs, school heads, team leads, leads, md, mds, gm, gms, managing director,
		managing directors, partner managers, product leaders, engineering managers, hr directors,
		women leaders, head nurse, head nurses, nurse managers, ward managers, trustee, trustees, chair,
		headmaster, headmistress, head, head teacher, president, presidents, department chair,
		department chairs, chief of staff, chiefs of staff, store manager, store managers, general manager,
		general managers, plant manager, plant managers, regional manager, regional director,
		regional managers, clinical director, clinical directors, clinical lead, clinical leads,
		school leader, school leaders, mayor, mayors, lead, tech lead, tech leads, team lead, team leader,
		team leaders, product lead, eng manager, eng managers, engineering manager, vps eng, vp eng, cdo,
		cdos, cro, cros, cso, csos, practice manager, practice managers, business owner, managing partner,
		managing partners, senior leaders, senior leader, nonprofit leaders, nonprofit ceos, charity ceos,
		charity ceo, ceos of charities, executive director, executive directors, first time ceos,
		first time managers, new managers, women ceos, women founders, women execs, women executives,
		female leaders, female founders, pastor, rabbi, vicar, vicars, bishops, librarians in charge,
		ceo founders, startup founders, startup ceos
	`,
	fellows: 'fellow, another, other, friendly, neighbouring, neighboring',
	formers: 'former, ex, old, previous, past, prior, previously, erstwhile, bygone',
	colleagues: `
		colleague, colleagues, coworker, coworkers, co worker, co workers, boss, bosses, manager, team,
		team mates, teammate, teammates, workmate, workmates, crew, gang, work friends, work friend,
		work mates, work buddies, work buddy, work pal, work pals, work wife, work husband, office mates,
		officemates, office mate, cofounder, co founder, cofounders, partner in crime, deputy, assistant,
		pa, director, ceo, cfo, cto, coo, cmo, vp, head, principal, leadership team, exec team, lead, leads,
		supervisor, chief, peers, peer, staffers, squad, group from work, company friends, company mates,
		team lunch
	`,
	taken: `
		for me, as mentee, as a mentee, i am the mentee, me as mentee, as coachee, i m the mentee,
		with my coach, with my mentor
	`,
	given: `
		mentee, mentees, coachee, coachees, mentoring for, mentor for, supervisee, supervisees, i mentor,
		i coach, i am mentor, i m mentoring, mentoring students, mentoring juniors, mentoring junior,
		mentoring the, mentoring new, mentoring our, mentoring graduates, mentoring interns,
		mentoring apprentices, mentoring my, mentoring high school, coaching my, coaching the, coaching our,
		coaching for, coaching team, coaching new, coaching managers, coaching staff, coaching juniors,
		coach the, coach my, coach our, office hours, mentoring hour, mentoring hours, protege, proteges,
		as mentor, as a mentor, as coach, as a coach, mentees lunch, coaching direct reports,
		being a mentor, be a mentor, volunteer mentoring, volunteer mentor, onboarding buddy,
		buddy onboarding, buddy for new, buddy for, coach * through, coaching * through
	`,
};
