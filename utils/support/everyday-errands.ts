/**
 * Errands and everyday work that share a word with what weighs on a leader: a hearing test, the car's inspection, the end
 * of a phone contract, the acquisition of customers. Plain text: lower case, no accents.
 */
const errands = [
	// English
	/\bhearing (?:test|aids?|check|exam|loss|clinic|cent(?:er|re)|protection)/u,
	/\b(?:car|vehicle|van|bike|home|house|flat|apartment|property|boiler|gas|roof|chimney|pest|lift|elevator) inspection/u,
	/\binspection (?:of the )?(?:car|vehicle|van|bike|home|house|flat|apartment|boiler)\b/u,
	/\b(?:home|house|property|car|jewell?ery|antiques?) appraisal/u,
	/\b(?:customer|client|user|talent|data|land) acquisition/u,
	/\blaunch (?:party|drinks)|\bfusion (?:restaurant|food|kitchen|cuisine|music|dinner)/u,
	// German
	/\b(?:auto|wagen|kfz|fahrrad|roller|heizungs?|thermen?|haus|aufzugs?)[ -]?inspektion|\binspektion (?:auto|wagen|kfz|fahrrad|heizung|therme|haus)/u,
	/\bkundigung (?:[\p{L}]*(?:vertrag|abo|abonnement|versicherung)|handy|fitness\p{L}*|strom|gas|internet|wohnung|miete|kita|zeitung)/u,
	/(?:vertrag|abo|versicherung|fitness|handy|strom|internet|wohnungs?|miet)[ -]?kundigung/u,
	// French
	/\binspection (?:de la |du )?(?:voiture|vehicule|chaudiere|gaz|maison|appartement)|\baudience cible|\bacquisition (?:de )?(?:clients?|talents?)/u,
	// Spanish
	/\binspeccion (?:tecnica|del? (?:coche|vehiculo|gas|la caldera)|coche|caldera)|\baudiencia (?:objetivo|digital)|\badquisicion de (?:clientes|talento)/u,
	// Portuguese
	/\binspecao (?:do |da )?(?:carro|veicular|gas|caldeira|periodica)|\baudiencia (?:alvo|digital)|\baquisicao de (?:clientes|talentos)/u,
	// Italian
	/\bristrutturazione (?:della |del )?(?:casa|bagno|cucina|appartamento|uffici?o?)|\bispezione (?:della )?(?:auto|caldaia)|\bacquisizione (?:di )?(?:clienti|talenti)/u,
	// Dutch
	/\binspectie (?:auto|cv|ketel|huis|woning)|\b(?:auto|cv|woning)inspectie/u,
];

export function isErrand(plainTitle: string): boolean {
	return errands.some((errand) => errand.test(plainTitle));
}
