import type { WordList } from './word-list';

/** English. */
export const en: WordList = {
	language: 'en',
	support: {
		peer: `
			peer call, peer chat, peer catch up, peer catchup, peer check in, peer checkin, peer coffee,
			peer lunch, peer walk, peer 1on1, peer conversation, peer talk, peer sync, peer support,
			peer support call, peer session, peer meeting, peer coaching, peer consult, peer consultation,
			peer sparring, peer exchange, peer time, peer buddy, peer mentor, peer mentoring,
			call with peer, call with my peer, call with a peer, my peer, fellow manager, fellow leader,
			fellow director, fellow founder, fellow head, founder to founder, ceo to ceo, sounding board,
			sparring partner, sparring session, accountability partner, accountability buddy,
			thinking partner, critical friend, leadership buddy, peer leader, peer manager
		`,
		group: `
			peer group, peer circle, peer forum, peer advisory, peer advisory group, peer support group,
			peer learning group, peer supervision, peer consultation group, peer coaching group,
			peer reflection, peer roundtable, peer round table, mastermind, master mind, mastermind group,
			leadership circle, leaders circle, leadership roundtable, leaders roundtable,
			leadership round table, managers roundtable, managers circle, manager circle, founders circle,
			founder circle, ceo circle, ceo forum, ceo roundtable, cto roundtable, cfo roundtable,
			executive roundtable, executive forum, leadership forum, founders forum, founders roundtable,
			action learning, action learning set, action learning group, balint, balint group,
			reflective practice, reflective practice group, reflecting team, intervision,
			group supervision, group coaching, women leaders circle, women in leadership circle,
			lean in circle, vistage, ypo forum, schwartz round, schwartz rounds, heads roundtable,
			principals roundtable, directors roundtable, informal leadership group, support circle,
			leaders support group, managers support group
		`,
		mentor: `
			mentor, mentor call, mentor meeting, mentor session, mentor chat, mentor catch up, my mentor,
			with mentor, mentor 1on1, mentor check in, mentor lunch, mentor coffee, reverse mentor,
			mentor conversation, mentorship call with my mentor
		`,
		coach: `
			coach, coach call, coach session, my coach, coaching, coaching session, coaching call,
			executive coaching, executive coach, leadership coaching, leadership coach, exec coaching,
			exec coach, business coach, business coaching, career coach, career coaching, life coach,
			supervision session, clinical supervision, reflective supervision, coaching conversation
		`,
		'former-colleague': `
			former colleague, former colleagues, ex colleague, ex colleagues, old colleague,
			old colleagues, former boss, ex boss, old boss, former manager, former coworker,
			former co worker, ex coworker, former teammate, old teammate, former team mate,
			former workmate, old workmate
		`,
	},
	maybe: {
		peer: 'peer, peers, buddy, fellow',
		group: `
			roundtable, round table, circle, forum, support group, community of practice, supervision
		`,
		mentor: `
			mentoring, mentorship, mentoring session, mentoring call, mentors, mentorship session
		`,
		coach: 'coaches',
		'former-colleague': 'alumni, ex team',
	},
	counter: `
		peer review, peer reviews, peer reviewed, peer reviewer, peer reviewers, peer to peer, peer 2 peer,
		peer feedback, peer evaluation, peer assessment, peer pressure, peer programming, peer observation,
		peer recognition, peer bonus, peer calibration, peer interview, peer interviews, peer learning day,
		peer group analysis, peer group benchmark, peer group review, peer benchmark, peer benchmarking,
		peer comparison, peer nomination, peer nominations, peer ratings, peer rating, vpc peering,
		peering, peer dependency, peer dependencies, peer node, bgp peer, peer audit,
		peer support programme, peer support program, peer support worker, peer support workers,
		peer support rota, coach trip, coach tour, coach travel, coach hire, coach house, coach station,
		coach departs, coach leaves, coach departure, coach arrives, coach ride, coach company,
		coach booking, coach class, coach seat, coach seats, coach to, coach transfer, coach bag,
		coach bags, coach store, coach outlet, coach handbag, coach park, coach driver, football coach,
		soccer coach, swim coach, tennis coach, basketball coach, baseball coach, running coach,
		agile coach, agile coaching, scrum coach, head coach, assistant coach, coach pitch, sales coaching,
		call coaching, slow coach, stage coach, national express coach, volleyball coach, hockey coach,
		rugby coach, cricket coach, golf coach, fitness coach, voice coach, mentor graphics, mentor text,
		mentor texts, mentor teacher, mentor matching, mentor pairing, round table discussion,
		supervision rota, supervision schedule, exam supervision, banking supervision,
		playground supervision, lunch supervision, break supervision, study supervision, phd supervision,
		thesis supervision, student supervision, bus supervision, yard supervision,
		dissertation supervision, support rota, former colleague reference, mastermind game,
		mastermind quiz, product forum
	`,
	spoilers: `
		training, trainings, trainer, workshop, webinar, onboarding, interview, interviews, certification,
		accreditation, curriculum, recruitment, recruiting, hiring, applications, application, vacancy,
		invoice, contract, procurement, tender, budget, programme, program, initiative, rollout, roll out,
		launch, kickoff, kick off, handbook, survey, software, platform, app, dashboard, demo, release,
		deploy, birthday, farewell, leaving do, leaving drinks, retirement, funeral, wedding, rota, roster,
		payment, matching, guidelines, policy, strategy, slides, deck, ceremony, awards, award,
		appreciation, volunteer, volunteers, conference, congress, summit, fair, exam, course, lecture,
		module, practice, match, tournament, game, league, team coaching, deadline, submit, report, bus,
		pick up, drop off
	`,
	doubts: `
		prep, prepare, planning, plan, intro, introduction, follow up, chemistry, find, look for
	`,
	given: `
		mentee, mentees, coachee, coachees, my mentee, mentoring for, mentor for, mentoring my, supervisee,
		supervisees, i mentor, i coach, mentoring students, mentoring juniors, coaching my team,
		coaching for, office hours, mentoring hour, mentoring hours, protege
	`,
	small: `
		a, about, advice, again, all, alone, an, and, as, at, be, beer, between, biweekly, bi, breakfast,
		brunch, call, canceled, cancelled, catch, catchup, chat, chatting, check, checkin, coffee,
		confirmed, connect, conversation, date, dinner, drink, drinks, every, face, fika, for, fortnightly,
		fw, fwd, hangout, hold, in, informal, invitation, lunch, meet, meeting, meetup, monthly, morning,
		my, of, on, online, our, over, phone, private, quarterly, quick, re, recurring, regular, sparring,
		sync, synch, talk, tbc, tea, teams, tentative, the, time, to, together, touchbase, touch, base,
		touchpoint, up, updated, via, video, virtual, walk, we, weekly, with, w, x, zoom, 1on1, google,
		skype, facetime, stroll, rescheduled
	`,
	leave: `
		out of office, ooo, vacation, on vacation, annual leave, on leave, leave, pto, holiday, holidays,
		on holiday, time off, day off, days off, sick, sick leave, sick day, parental leave,
		maternity leave, paternity leave, sabbatical, away, off work, compassionate leave,
		bereavement leave, medical leave, off sick, summer break, winter break, not working, off
	`,
	publicHolidays: `
		public holiday, bank holiday, federal holiday, christmas day, christmas, boxing day, new years day,
		new year s day, good friday, easter monday, easter sunday, thanksgiving, thanksgiving day,
		independence day, labor day, labour day, memorial day, may day, mlk day, martin luther king jr day,
		presidents day, juneteenth, veterans day, canada day, australia day, anzac day, st patrick s day,
		early may bank holiday, spring bank holiday, summer bank holiday, company holiday
	`,
};
