import { enDepartments } from './en-departments';
import { enLeaders } from './en-leaders';
import { enTrades } from './en-trades';
import type { PeopleWords } from './word-list';

/** English. */
export const enPeople: PeopleWords = {
	language: 'en',
	leaders: `${enLeaders}, ${enDepartments}, ${enTrades}`,
	fellows: `
		fellow, another, other, friendly, neighbouring, neighboring, colleague, colleagues, among, between,
		similar, comparable, befriended, my friend, friend and, also a, also an, too is a, opposite, sister,
		two other, three other, a second, external, outside, himself a, herself a, likewise a,
		who is also a, who s also a, from another company, other companies, another new, another first time,
		a different, a peer, a fellow, fellow new, the other, counterpart, one other, other fellow,
		same level, equally new, also new, rival, from a sister, our sister, twin,
		friend
	`,
	formers: `
		former, ex, old, previous, past, previously, erstwhile, bygone, from my time at, from my days at,
		from our days at, from our time at, from way back, from back in the day, prev, retd, ret d,
		one time, onetime, long lost, from my days as, from my years at, from my years in,
		from our years at, from our years in, from my stint at, from our stint at, from my spell at,
		from back at, from my stint in, from the time at, prior, fmr, frmr, fmly, exc
	`,
	colleagues: `
		colleague, colleagues, coworker, coworkers, co worker, co workers, boss, bosses, manager, team,
		team mates, teammate, teammates, workmate, workmates, crew, gang, work friends, work friend,
		work mates, work buddies, work buddy, work pal, work pals, work wife, work husband, office mates,
		officemates, office mate, cofounder, co founder, cofounders, partner in crime, deputy, assistant,
		pa, director, ceo, cfo, cto, coo, cmo, vp, head, principal, leadership team, exec team, lead, leads,
		supervisor, chief, peers, peer, staffers, squad, group from work, company friends, company mates,
		team lunch, folks, people, bunch, deputy head, mates, mate, chum, chums, pal, pals, buddies, buddy,
		deskmate, desk mate, partner, partners, svp, co director, codirector, co ceo, co head, head of,
		vice, chairman, chairwoman, mentee once, brigade, posse, cohort from work, platoon, ship mates,
		shipmates, shipmate, regiment, comrade, comrades, co founders, colleages, collegues, colleage,
		workmates lunch, colls, coll, practice partner, business partner, deputies,
		number two, no 2, line manager, mgr, teammate from, chief of staff, co chair, co lead,
		co author, co pilot, sous chef, foreman, matron, sergeant, co teacher, job share, jobshare,
		job share partner, desk neighbour, desk buddy, bench mate, lab mate, lab mates, labmate, labmates,
		crewmate, crewmates, room mate at work, commander, captain, editor, producer, research group,
		lab group, project team, product team, sales team, kitchen crew, kitchen team, ward team,
		newsroom lot, firm friends, night shift crew, night shift lot, day shift lot,
		staffer, colleague from, curate, driver colleague, sailor mates,
		platoon mates, squaddies, girls from work, guys from work,
		right hand, right hand man, right hand woman, exec assistant, office manager, foremen, chefs,
		housemaster, bursar, registrar, treasurer, vicar, warden, matrons, head nurse, ward sister,
		subeditor, sub editor, co host, co presenter, co writer, coauthor, tutor colleague, postdoc, postdocs, phd student colleague, supervisor at work, friends from work, friend from work, crowd, mob
	`,
};
