import type { SharingWords } from './word-list';

/** Spanish. */
export const esSharing: SharingWords = {
	language: 'es',
	confiding: `
		desahogarme, desahogarnos, desahogo, confiarme, hablar a pecho abierto, a corazón abierto,
		hablar claro, apoyarnos, apoyo mutuo, echarnos una mano, compartir penas, contarnos las penas,
		cómo lo haces, cómo lo hace, cómo lo hizo, cómo lo hacéis, cómo lo llevas, cómo lo lleva,
		cómo aguantas, mismos problemas, los mismos líos, mismas preocupaciones, pensar en voz alta,
		reflexionar juntos, reflexionar juntas, intercambio de experiencias, intercambiar experiencias,
		intercambio libre, comparar experiencias, comparar estrategias, pedirle opinión, contrastar ideas,
		contrastar, ponernos al día entre, ayudarnos, escucharnos, nos pasa lo mismo, le pasa lo mismo,
		con las mismas dificultades, nuestras penas, llorar juntos, llorar juntas, llorarnos,
		lamernos las heridas, sin tapujos, a calzón quitado, a pecho descubierto, sin filtros, soltarlo todo,
		rajar un rato, despotricar, despotricar un rato, terapia mutua, descargarnos, no estar solo en esto,
		no estar sola en esto, soledad del cargo, soledad del mando, soledad del líder, la soledad de mandar,
		nos quita el sueño, no nos deja dormir, compartir atascos, aconsejarnos, comparar notas,
		comparar cómo, intercambiar trucos, compartir trucos, compartir experiencias, compartir batallas,
		batallitas, problemas del cargo, penas del cargo, dudas del cargo, cómo sobrevive, cómo sobrevives,
		cómo te apañas, cómo se apaña, cómo te organizas, cómo se organiza, cómo * ella, qué hace él con,
		qué hace ella con, cómo reparte, cómo lo vive, cómo lo vives, cómo aguanta, cómo lo gestiona,
		cómo lo gestionas, cómo lo maneja, cómo lo manejas, cómo lo resuelve, cómo lo resuelves,
		darnos ánimos, animarnos, nos damos ánimos, qué haría en mi lugar, qué haría ella en mi lugar,
		qué haría él en mi lugar, qué harías en mi lugar, de la misma guerra, en las mismas, charla de jefes,
		charla de jefas, cosas de jefes, cosas de jefas, pensar juntos, pensar juntas, darle vueltas juntos,
		darle vueltas juntas, quejarnos un rato, quejarnos juntos, quejarnos juntas, cañas y penas,
		birra y penas, birras y penas, vino y penas, café y penas, penas compartidas, penas de jefes,
		penas de jefas, penas de párrocos, penas de directores, compartir marrones, marrones compartidos,
		está en lo mismo, está igual que yo, está como yo, nos entendemos, le pasa igual, nos pasa igual,
		andamos igual, anda igual
	`,
	ownCase: `
		mi caso, traigo mi caso, presento mi caso, mi turno, me toca, me toca a mí, hoy me toca, mi dilema,
		mi problema, llevar un caso, traer un caso, caso propio, expongo mi caso, expongo, mi situación,
		sin actas, llevo mi caso, llevo yo el caso, llevo un caso, traigo un caso, traigo yo el caso,
		traigo caso, cada quien expone, cada uno expone, cada una expone, cada uno trae, cada una trae,
		cada quien trae, expone su problema, me toca exponer, hoy expongo, hoy llevo yo, mi asunto,
		pongo yo el caso, lo que se dice aquí, lo que se dice ahí, lo que se habla aquí, presentar mi caso,
		presentar caso, presentar mi dilema
	`,
	likeMe: `
		como yo, igual que yo, mismo cargo, mismo puesto, misma función, en mi misma situación,
		también dirige, también dueño, también dueña, también directora, también director, vecino, vecina,
		de al lado, del pueblo de al lado, del pueblo vecino, del municipio vecino, afín, homólogo, homóloga,
		homólogos, en el mismo barco, mismo barco, con negocio propio, del mismo gremio, del gremio,
		mismo puesto que yo, mismo cargo que yo, tb tiene, también tiene, tb lleva, tb dirige, tb coordina,
		también coordina, del otro pueblo, del pueblo de enfrente, de la competencia amiga, del mismo ramo,
		del otro lado de la ría
	`,
	twosome: `
		los dos solos, las dos solas, solo nosotros dos, nosotros dos, nosotras dos, entre dos, a dos,
		mano a mano, solos los dos, los dos solitos, nosotros solos, nosotras solas, solo las dos,
		solo los dos, tú y yo
	`,
	elders: `
		jubilado, jubilada, retirado, retirada, emérito, emérita, veterano, veterana, sabio, sabia,
		predecesor, predecesora, antecesor, antecesora, decano de, viejo maestro, vieja maestra, de los 80,
		de los 90, de los ochenta, de los noventa, con muchos años, con mucha experiencia, toda una vida de,
		que ya pasó por, ya pasó por esto, ya pasó por lo mismo, exalcalde, exalcaldesa, exdirector,
		exdirectora, exrector, exrectora, exdecano, exdecana, expresidente, expresidenta, exministro,
		exministra, exgerente, exconsejero delegado, maestro panadero, maestro artesano, maestro cocinero,
		maestro cervecero, maestra jubilada, curtido, curtida, más veterano, más veterana, el decano,
		la decana del, en la reserva
	`,
	advice: `
		consejo, consejos, me aconseja, aconsejarme, pedirle consejo, que me aconseje, me orienta, orientarme,
		que me oriente, me guía, qué haría, qué hubiera hecho, cómo lo manejaba, cómo manejaba, su opinión,
		su experiencia, sus consejos, me asesora, me da consejo, pedir consejo, pedirle consejos,
		pedirle su opinión, pedirle opinión, qué me dice, que me diga, qué me recomienda, qué me aconseja,
		cómo lo hacía, cómo lo haría, qué habría hecho, cómo lo resolvía, cómo gestionaba, cómo sobrevivió,
		cómo lo llevó, me guíe, me escucha, me acompaña, que me cuente, aprender de, su mirada,
		su punto de vista, su sabiduría, qué haría en mi lugar, qué haría ella en mi lugar,
		qué haría él en mi lugar, pedir opinión, pedir orientación, pedirle orientación, escuchar a,
		escucharle, escucharla, cómo llevaba, cómo lidiaba, cómo lo llevaba, cómo hacía, cómo resolvía,
		cómo capeaba, cómo sobrellevaba, cómo aguantaba, cómo se las apañaba, cómo llevaba ella,
		cómo lo hacía ella
	`,
};
