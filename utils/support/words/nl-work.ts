import type { WorkWords } from './word-list';

/** Dutch. */
export const nlWork: WorkWords = {
	language: 'nl',
	weighty: `
		raad van toezicht, raad van commissarissen, rvt, rvc, bestuursvergadering, aandeelhoudersvergadering, algemene ledenvergadering,
		begrotingsbespreking, begrotingsonderhandeling, bezuinigingen, bezuiniging, reorganisatie, herstructurering, ontslag, ontslaggesprek,
		ontslagronde, ontslagen, boventalligheid, vaststellingsovereenkomst, exitgesprek, hoorzitting, rechtszaak, zitting, disciplinair gesprek,
		onderhandeling vakbond, ondernemingsraad reorganisatie, inspectie, inspectiebezoek, accountantscontrole, auditcommissie,
		mijn beoordelingsgesprek, salarisonderhandeling, livegang, productlancering, fusie, overname, crisisoverleg, crisisteam, slechtnieuwsgesprek,
		investeerders, mediation
	`,
	up: `
		mijn baas, mijn leidinggevende, baas, directie, raad van bestuur, raad van toezicht, bestuur,
		stuurgroep, directeur, algemeen directeur, leidinggevende, mijn manager, mijn directeur,
		mijn teamleider, mijn chef, mijn afdelingshoofd
	`,
	down: `
		mijn team, teamoverleg, teamvergadering, team overleg, werkoverleg, functioneringsgesprek, functioneringsgesprekken, beoordelingsgesprek,
		beoordelingsgesprekken, medewerker, medewerkers, stand up, standup, dagstart, retrospective, retro, sprintplanning, afdelingsoverleg,
		personeelsvergadering, heidag, teamdag, voortgangsgesprek, werkbespreking, inwerkgesprek
	`,
	across: `
		managementteam, mt overleg, mt, directieoverleg, managersoverleg, leidinggevendenoverleg, afdelingshoofden, teamleidersoverleg,
		afdelingsoverstijgend, bouwoverleg
	`,
	outside: `
		klant, klanten, leverancier, leveranciers, sollicitatiegesprek, kandidaat, pers, journalist, investeerder, partner, beurs, bureau, adviseur,
		accountant, ouders, ouderavond, gemeente, ministerie
	`,
	alone: `
		focustijd, focus, concentratie, niet storen, geblokkeerd, blok, schrijven, voorbereiding, mail, e mail, leestijd, denktijd, geen afspraken,
		werktijd, administratie
	`,
	travel: 'reis, reistijd, dienstreis, vlucht, trein, vliegveld, onderweg, rijden, reizen',
};
