import type { WorkWords } from './word-list';

/** English. */
export const enWork: WorkWords = {
	language: 'en',
	weighty: `
		board meeting, board of directors, board of trustees, board presentation, supervisory board,
		board review, trustees meeting, budget approval, budget defence, budget defense, budget decision,
		budget cuts, restructuring, restructure announcement, reorganisation, reorganization,
		reorg announcement, redundancy, redundancies, redundancy consultation, layoff, layoffs, dismissal,
		termination meeting, severance, downsizing, hearing, disciplinary, disciplinary hearing, grievance,
		tribunal, deposition, court hearing, works council negotiation, union negotiation, inspection,
		ofsted, cqc inspection, regulator visit, audit committee, appraisal, appraisals, my appraisal,
		performance review with my boss, salary negotiation, go live, product launch, launch day,
		due diligence, merger, acquisition, investor pitch, crisis meeting, crisis team,
		all hands announcement, shareholder meeting, annual general meeting, agm, earnings call,
		town hall announcement, exit interview with, difficult conversation, pip meeting,
		performance improvement plan
	`,
	up: `
		my boss, my manager, with manager, skip level up, board meeting, board of directors,
		executive committee, steering committee, steerco, supervisory board, ceo update, report to ceo,
		exco, my supervisor, my director, my ceo, my principal, chairman of the board, chair of the board,
		my lead, my vp, my coo, my cfo, my cto, line mgr, my line mgr, my line manager, my mgr, boss!,
		board!, trustees!, shareholders!, line manager!, the chair!, with my head, board call,
		board of trustees, board of governors, board update, board committee, board retreat,
		report to the board, trustees meeting, trustee meeting, governors meeting, shareholder meeting,
		shareholders meeting, my appraisal, my performance review, my annual review, review with my boss,
		review with my manager
	`,
	down: `
		direct report, direct reports, my team, team meeting, team weekly, team sync, team huddle,
		team standup, stand up, standup, daily scrum, sprint planning, sprint review, sprint retro,
		retrospective, retro, staff meeting, all hands, town hall, skip level, appraisal, probation review,
		one on ones, team lunch, team day, department meeting, office hours, onboarding, performance review,
		group mtg, group meeting, lab meeting, lab mtg, my deputy, staff mtg, dept mtg, department mtg,
		crew meeting, crew briefing, toolbox talk, pre shift, shift briefing, morning briefing,
		staff briefing, kitchen meeting, ward round, ward meeting, parish staff, editorial meeting,
		editorial conference, ops huddle, morning huddle, daily huddle, safety huddle, ward huddle,
		bed huddle, shift huddle, stand up huddle, team huddles, with my report, with my reports,
		my reports!, daily!
	`,
	across: `
		directors meeting, heads meeting, principals meeting, peers, leadership team, management team,
		managers meeting, heads of, cross functional, department heads, management meeting, leads sync,
		cross team, interdepartmental, exec team, executive team, smt, slt, senior team, leadership offsite,
		exec offsite, management offsite, leadership away day, exec away day, partners meeting,
		partner meeting, hods meeting, hod meeting, leads meeting, directors mtg, heads mtg, partners mtg,
		managers mtg, chairs meeting, deans meeting, deans council
	`,
	outside: `
		client, clients, customer, customers, vendor, vendors, supplier, suppliers, interview, candidate,
		sales call, partner call, investor, investors, press, media, journalist, agency, consultant,
		conference, webinar, parents evening, regulator, auditor, auditors, trade fair, press conference,
		press briefing, press interview, media interview, media briefing, client onboarding,
		customer onboarding, vendor onboarding, supplier onboarding
	`,
	alone: `
		focus, focus time, deep work, no meetings, heads down, do not book, desk time, writing, admin time,
		thinking time, blocked, block, reading, email, emails, inbox, prep, preparation, quiet time,
		planning time
	`,
	aside: `
		daily walk, daily run, daily jog, daily coffee, daily tea, hugo boss, like a boss, boss baby, clear my head, conference call, conference calls,
		conference room, conference line, conference bridge, video conference, web conference,
		phone conference, case conference, family conference, bench press, leg press, french press,
		press release, press releases, press kit, press statement, press start, press play, press ups,
		social media, media training, media plan, media time, media library, media server, media kit,
		media studies, email client, exit interview, interview training, interview questions,
		interview skills, stand up comedy, standup comedy, comedy stand up, comedy standup, stand up show,
		stand up comedian, stand up paddle, stand up paddling, stand up paddleboard, stand up desk,
		standup desk, stand up straight, retro gaming, retro games, retro game, retro party, retro night,
		retro bike, retro car, retro cars, retro fair, retro market, retro style, retro arcade,
		home appraisal, house appraisal, property appraisal, car appraisal, jewelry appraisal,
		jewellery appraisal, antiques appraisal, art appraisal, my onboarding, all hands on deck,
		at town hall, at the town hall, town hall visit, town hall wedding, old town hall, town hall square,
		skip level crossing, focus group, focus groups, focus area, focus areas, focus topic, in focus,
		focus on, block party, block of flats, city block, road block, block release, writers block,
		writer s block, building block, building blocks, tower block, engine block, blocked drain,
		blocked sink, blocked toilet, blocked nose, blocked account, blocked issues, reading group,
		reading club, reading office, reading station, to reading, in reading, meter reading,
		poetry reading, reading festival, palm reading, first reading, second reading, writing group,
		writing class, writing club, creative writing, email migration, email campaign, email server,
		email marketing, email provider, email training, email policy, prep meeting, prep call,
		prep session, prep school, meal prep, prep cook, prep with, preparation meeting, preparation call,
		preparation with, team building, swim team, football team, soccer team, rugby team, hockey team,
		netball team, cricket team, basketball team, peers of the realm, house of peers
	`,
	travel: `
		travel, travel time, flight, train, drive, commute, in transit, transfer, airport, travelling,
		traveling, journey
	`,
};
