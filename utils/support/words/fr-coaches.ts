import type { Phrases } from './word-list';

/** French: whoever coaches, supervises or counsels the leader. */
export const frCoaches: Phrases = `
	mon coach, ma coach, mon coaching, coaching dirigeant, coaching dirigeante, coaching de dirigeant,
	coaching de dirigeante, coaching de dirigeants, coaching exécutif, coaching managérial,
	coaching de direction, coaching professionnel pour moi, coaching pour moi, coach professionnel,
	coach professionnelle, coach dirigeant, coach de dirigeant, coach de dirigeants, coach pro,
	coach externe, ma séance de coaching, ma supervision, mon superviseur, ma superviseuse,
	ma superviseure, coaching individuel avec, coaching de transition, coaching leadership,
	coaching de leadership, coach exécutif, coach certifiée pour moi, coach individuelle,
	coach perso pro, mon coach dirigeant, accompagnement coach, accompagnement individuel avec coach,
	coach de direction, coach de carrière, coach carrière, séance avec coach, séance avec le coach,
	séance avec la coach, mon * de coaching, ma * de coaching, mon parcours coaching, coaching dg,
	coaching pdg, coaching individuel dirigeant, coaching individuel dirigeante,
	coaching individuel de dirigeant, coaching pour dirigeants, coaching pour dirigeant,
	coaching cadre dirigeant, coaching de cadre dirigeant, coaching manager dirigeant, coach exécutive,
	ma coache, coach leadership, coach perso leadership, séance coach, supervision individuelle pour moi,
	coach exec, coaching exec, coach de posture, coaching de posture, coaching posture managériale,
	coaching prise de poste, coaching de prise de poste, coach prise de poste,
	coaching prise de fonction, coaching de prise de fonction, coaching individuel de direction,
	coaching individuel leadership, coaching directrice, coaching directeur, coaching de directeur,
	coaching de directrice, coaching chef d entreprise, coaching de chef d entreprise,
	coaching cheffe d entreprise, coaching de manager pour moi, votre coaching,
	votre séance de coaching, entretien avec mon coach,
	entretien avec ma coach, entretien avec le coach, entretien avec la coach,
	accompagnement indiv dirigeante, accompagnement indiv dirigeant,
	accompagnement individuel dirigeant, accompagnement individuel dirigeante, accompagnement dirigeant,
	accompagnement dirigeante, accompagnement de dirigeant, accompagnement de dirigeante,
	accompagnement individuel de dirigeant, accompagnement de direction, écoute dirigeants,
	écoute dirigeant, cellule d écoute dirigeants, cellule d écoute des dirigeants,
	conseillère écoute dirigeants, entretien conseillère écoute, entretien conseiller écoute,
	écoute confidentielle dirigeants, supervision perso, supervision personnelle, superviseur perso,
	supervision à moi, supervision pastorale individuelle, coach qui m accompagne, coach qui me suit,
	me fait coacher, me faire coacher, je me fais coacher, je suis coaché, je suis coachée,
	on me coache, coach à moi, mon accompagnement, mon accompagnatrice, ma thérapeute du travail,
	mon psy du travail, ma psy du travail, mon psychologue du travail, ma psychologue du travail,
	coach de transition, coach transition, coach 100 jours, coach 100 premiers jours,
	mon coach d affaires, coach d affaires, ma coach exécutive, supervision individuelle la mienne,
	supervision clinique à moi, ma supervision clinique, ma supervision pastorale,
	avec votre coach, écoute psy pour dirigeants, écoute psy dirigeants,
	écoute psychologique pour dirigeants, soutien psychologique pour dirigeants, mon coach mental,
	ma coach mentale,
	coaching perso leadership, coaching personnel leadership, coaching perso dirigeant,
	coaching perso, coaching personnel, accompagnatrice burn out mon, coaché par, coachée par, me coache,
	être coaché, être coachée, être supervisé, être supervisée, coaching codir moi, coach pour moi, coach
	rien qu à moi, superviseure à moi, superviseur à moi, chez ma superviseure, chez mon superviseur, chez
	ma coach, chez mon coach, chez la coach, chez le coach, avec la coach, avec le coach, la coach à, le
	coach à, exec coach, executive coach, coach de managers, coach de manager, coach manager, coach pour
	managers, coach pour dirigeants, coach pour dirigeante, coach business, coach d entreprise, coach d
	entrepreneur, coach d entrepreneurs, coach d entrepreneuse, coach entrepreneur, coach entrepreneuse,
	coach entrepreneurs, coaching entrepreneur, coaching entrepreneuse, coaching d entrepreneur, coach
	cadre, coach de cadres, coach cadres, coach rh perso, coaching manager, coaching de manager, coaching
	cadre, coaching chef de service, coaching cheffe de service, coaching nouveau poste, coaching nouvelle
	fonction, coaching prise de fonctions, coaching retour burn out, coaching après burn out, coaching
	maire, coaching proviseure, coaching proviseur, coaching managers une à une, coach posture, coach
	parole, coaching charisme, coaching assertivité, coaching délégation, coaching confiance en soi
`;
