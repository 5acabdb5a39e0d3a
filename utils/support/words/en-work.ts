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
		my boss, boss, my manager, with manager, skip level up, board, board meeting, board of directors,
		executive committee, steering committee, steerco, supervisory board, ceo update, report to ceo,
		trustees, exco, shareholders, my supervisor, line manager, my director, my head, my ceo,
		my principal, the chair, chairman of the board, chair of the board, my lead, my vp, my coo, my cfo,
		my cto, line mgr, my line mgr, my line manager, my mgr
	`,
	down: `
		direct report, direct reports, my report, my team, team meeting, team weekly, team sync,
		team huddle, team standup, stand up, standup, daily scrum, sprint planning, sprint review,
		sprint retro, retrospective, retro, staff meeting, all hands, town hall, skip level, appraisal,
		probation review, one on ones, team lunch, team day, department meeting, office hours, onboarding,
		delegation, performance review, group mtg, group meeting, lab meeting, lab mtg, my deputy,
		staff mtg, dept mtg, department mtg, crew meeting, crew briefing, toolbox talk, pre shift,
		shift briefing, morning briefing, staff briefing, kitchen meeting, ward round, ward meeting,
		parish staff, editorial meeting, editorial conference, ops huddle, morning huddle, daily huddle,
		safety huddle, ward huddle, bed huddle, shift huddle, stand up huddle, team huddles
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
		conference, webinar, parents evening, regulator, auditor, auditors, trade fair
	`,
	alone: `
		focus, focus time, deep work, no meetings, heads down, do not book, desk time, writing, admin time,
		thinking time, blocked, block, reading, email, emails, inbox, prep, preparation, quiet time,
		planning time
	`,
	travel: `
		travel, travel time, flight, train, drive, commute, in transit, transfer, airport, travelling,
		traveling, journey
	`,
};
