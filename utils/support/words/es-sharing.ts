import type { SharingWords } from './word-list';

/** Spanish. */
export const esSharing: SharingWords = {
	language: 'es',
	confiding: `
		desahogarme, desahogarnos, desahogo, confiarme, hablar a pecho abierto, a corazón abierto, hablar claro,
		apoyarnos, apoyo mutuo, echarnos una mano, compartir penas, contarnos las penas, cómo lo haces, cómo lo
		hace, cómo lo hizo, cómo lo hacéis, cómo lo llevas, cómo lo lleva, cómo aguantas, mismos problemas, los
		mismos líos, mismas preocupaciones, pensar en voz alta, reflexionar juntos, reflexionar juntas,
		intercambio de experiencias, intercambiar experiencias, intercambio libre, comparar experiencias,
		comparar estrategias, pedirle opinión, contrastar ideas, contrastar, ponernos al día entre, ayudarnos,
		escucharnos, nos pasa lo mismo, le pasa lo mismo, con las mismas dificultades
	`,
	ownCase: `
		mi caso, traigo mi caso, presento mi caso, mi turno, me toca, me toca a mí, hoy me toca, mi dilema, mi
		problema, llevar un caso, traer un caso, caso propio, expongo mi caso, expongo, mi situación, sin actas
	`,
	likeMe: `
		como yo, igual que yo, mismo cargo, mismo puesto, misma función, en mi misma situación, también dirige,
		también dueño, también dueña, también directora, también director, vecino, vecina, vecinos, vecinas, de
		al lado, del pueblo de al lado, del pueblo vecino, del municipio vecino, afín, homólogo, homóloga,
		homólogos, en el mismo barco, mismo barco, con negocio propio, del mismo gremio, del gremio
	`,
	twosome: `
		los dos solos, las dos solas, solo nosotros dos, nosotros dos, nosotras dos, entre dos, a dos, mano a
		mano, solos los dos
	`,
	elders: `
		jubilado, jubilada, retirado, retirada, emérito, emérita, veterano, veterana, sabio, sabia, predecesor,
		predecesora, antecesor, antecesora, decano de, viejo maestro, vieja maestra
	`,
	advice: `
		consejo, consejos, me aconseja, aconsejarme, pedirle consejo, que me aconseje, me orienta, orientarme,
		que me oriente, me guía, qué haría, qué hubiera hecho, cómo lo manejaba, cómo manejaba, su opinión, su
		experiencia, sus consejos
	`,
};
