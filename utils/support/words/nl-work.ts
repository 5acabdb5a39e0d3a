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
		mijn baas, mijn leidinggevende, directie, raad van bestuur, raad van toezicht, stuurgroep,
		algemeen directeur, mijn manager, mijn directeur, mijn teamleider, mijn chef, mijn afdelingshoofd,
		baas!, directeur!, leidinggevende!, bestuur!, mijn functioneringsgesprek, mijn beoordelingsgesprek
	`,
	down: `
		mijn team, teamoverleg, teamvergadering, team overleg, werkoverleg, functioneringsgesprek,
		functioneringsgesprekken, beoordelingsgesprek, beoordelingsgesprekken, medewerker, medewerkers,
		stand up, standup, dagstart, retrospective, retro, sprintplanning, afdelingsoverleg,
		personeelsvergadering, heidag, teamdag, voortgangsgesprek, werkbespreking, inwerkgesprek, daily!
	`,
	across: `
		managementteam, mt overleg, directieoverleg, managersoverleg, leidinggevendenoverleg,
		afdelingshoofden, teamleidersoverleg, afdelingsoverstijgend, bouwoverleg, mt!
	`,
	outside: `
		klant, klanten, leverancier, leveranciers, sollicitatiegesprek, kandidaat, journalist, investeerder,
		adviseur, accountant, ouders, ouderavond, gemeente, ministerie, persconferentie, persmoment,
		persgesprek, ketenpartner, ketenpartners, samenwerkingspartner, partneroverleg, beurs!, vakbeurs,
		beursbezoek, op de beurs, reclamebureau, adviesbureau, extern bureau
	`,
	alone: `
		focustijd, focus, niet storen, geblokkeerd, schrijven, voorbereiding, mail, e mail, leestijd,
		denktijd, geen afspraken, werktijd, concentratie!, blok!, administratie!
	`,
	aside: `
		chef kok, mijn ouders, bij ouders, eten ouders, ouders bezoek, telefonische vergadering,
		stand up comedy avond, retro feest, retro avond, focus groep, voorbereiding met, leesclub
	`,
	travel: 'reis, reistijd, dienstreis, vlucht, trein, vliegveld, onderweg, rijden, reizen',
};
