import { esFormers } from './es-formers';
import { esGroups } from './es-groups';
import { esPeers } from './es-peers';
import type { SupportWords } from './word-list';

/** Spanish. */
export const es: SupportWords = {
	language: 'es',
	support: {
		peer: esPeers,
		group: esGroups,
		mentor: `
			mi mentor, mi mentora, mis mentores, como mentorizado, como mentorizada, yo como mentorizado,
			yo como mentee, soy la mentorizada, soy el mentorizado, como mentee, mi mentoría,
			mentoría para mí, mentor externo, mentora externa, mi padrino profesional, mi consejero,
			mi consejera, antiguo mentor, antigua mentora, mentor de carrera, mentora de carrera,
			mentor empresarial, mentora empresarial, mi ex mentor, mi * de mentoría, soy mentorizado,
			soy mentorizada, soy mentorado, soy mentorada, mi antiguo mentor, mi antigua mentora, mi exmentor,
			mi exmentora, exmentor, exmentora, yo mentee, yo de mentee, yo mentorizada, yo mentorizado,
			yo de mentorizada, yo de mentorizado, yo mentorizada por, yo mentorizado por, yo la mentorizada,
			yo el mentorizado, yo soy la mentorizada, yo soy el mentorizado, quien me mentorea,
			quien me mentoriza, que me mentoriza, que me mentorea, me mentorea, me mentoriza,
			quien me mentora, mi mentoring, mis mentorías, mis mentoras, mentor de la incubadora,
			mentora de la incubadora, mentor de la aceleradora, mentora de la aceleradora, llevar al mentor,
			llevar a la mentora, con tu mentor, con tu mentora, de tu mentor, de tu mentora,
			mi mentor académico, mentor mío, mentora mía, mi sponsor, mentoría que recibo,
			mentoring que recibo, mentor profesional, mentora profesional, mentor ejecutivo,
			mentora ejecutiva, mi maestro de, con la mentora del programa, con el mentor del programa,
			con mentora del programa, con mentor del programa, mi guía, que me aconseja desde,
			que me orienta desde, me aconseja desde, me orienta desde, me guía desde, que me aconseja,
			que me guía, que me orienta, quien me aconseja, quien me guía, quien me orienta,
			mi padrino en la empresa, mi madrina en la empresa, mi madrina profesional, mentoring recibido,
			mentoría recibida, mentorías recibidas
		`,
		coach: `
			mi coach, mi coaching, coaching ejecutivo, coach ejecutivo, coach ejecutiva, coaching directivo,
			coach directivo, coaching de liderazgo, coach de liderazgo, coaching de dirección,
			coaching para mí, coaching para directivos mío, coach externa, coach externo, mi supervisión,
			mi supervisor de coaching, mi sesión de coaching, coaching gerencial, coach profesional,
			mi proceso de coaching, coach personal, coach de carrera, coach personal directivo,
			coach certificada para mí, coach sistémica, coach sistémico, acompañamiento con coach,
			sesión individual con coach, proceso de coaching ejecutivo, coaching personal directivo,
			mi * de coaching, coaching para ceo, coaching de ceo, coaching para directivos,
			coaching de directivos, coaching directivos, coaching individual directivo,
			coaching individual ejecutivo, coaching para ejecutivos, coaching de alta dirección,
			mi sesión con la coach, mi sesión con el coach, coaching directivo para mí, coaching liderazgo,
			coach de directivos, coaching ejecutivos, coaching de directivas, coaching para la alta dirección,
			coaching para alta dirección, coaching para directivas, coaching para gerentes,
			coaching para líderes, coaching gerencial individual, coaching que recibo, mi supervisora clínica,
			mi supervisor clínico, mi supervisión clínica, mi supervisora externa, mi supervisor externo,
			mi psicóloga del trabajo, mi psicólogo del trabajo, mi psicóloga laboral, mi psicólogo laboral,
			mi terapeuta laboral, llevar a la coach, llevar al coach, con tu coach, de tu coach,
			yo y la coach, yo y el coach, la coach y yo, el coach y yo, coach mío, coach mía,
			coach ontológico, coach ontológica, coaching ontológico, coach gerencial, coach empresarial,
			coach de vida y carrera, mis sesiones de coaching, coach para mí, supervisión para mí,
			supervisión que recibo, mi espacio de supervisión, mi hora de supervisión,
			mi sesión de supervisión, mi rato de supervisión, mi cita de supervisión, coach de transición,
			coach de cabecera, coach de confianza, coaching recibido, coaching individual para directivos,
			coaching individual para directivas, coaching individual para ejecutivos,
			coaching individual para ejecutivas, coaching individual para líderes,
			coaching individual para gerentes, supervisión con mi supervisora, supervisión con mi supervisor,
			supervisión clínica con mi supervisor, supervisión clínica con mi supervisora,
			sup con mi supervisor, sup con mi supervisora, sup individual con mi supervisor,
			sup individual con mi supervisora, sup c mi supervisor, sup c mi supervisora,
			supervisión clínica con mi terapeuta, supervisión la mía, supervisión clínica la mía,
			supervisión individual la mía, acompañamiento ejecutivo,
			acompañamiento directivo, mi orientadora de carrera, mi orientador de carrera,
			mi orientadora laboral, mi orientador laboral, mi consejera laboral, mi consejero laboral,
			mi consejera de carrera, mi consejero de carrera
		`,
	},
	who: {
		peer: 'par, homólogo, homóloga, homólogos, homólogas, pares',
		mentor: `
			mentora, me aconseja
		`,
		'former-colleague': esFormers,
	},
	activity: {
		mentor: `
			mentoría, mentorías, mentoria, mentoring inverso, mentoría inversa, sesión de mentoría,
			sesión de mentoring, mentoría mensual, reunión de mentoría, llamada de mentoría,
			mentoría quincenal, programa mentoring mío, mentor mentorizado, mentorías individuales, mentoreo,
			sesión de mentoreo, mentoraje
		`,
		coach: `
			sesión de coaching, sesión coaching, coaching individual, coaching de equipo, coaching de equipos,
			coaching grupal, proceso de coaching, coaching personal, coaching profesional,
			coaching de carrera, reunión de coaching, llamada de coaching, coaching quincenal,
			coaching mensual, supervisión individual, psicóloga del trabajo, psicólogo del trabajo,
			psicóloga laboral, psicólogo laboral, psicóloga organizacional, psicólogo organizacional,
			orientador laboral, orientadora laboral, orientación laboral, orientación profesional,
			orientador profesional, orientadora profesional, asesoramiento profesional, consejería laboral,
			sup individual, sup clínica, supervisión clínica individual, counselling, counseling,
			consejera laboral, consejero laboral, consejera profesional, consejero profesional,
			terapeuta laboral, terapeuta del trabajo, consejería profesional, terapia laboral,
			psicóloga de trabajo, psicólogo de trabajo, counselling laboral, counseling laboral,
			consejera de carrera, consejero de carrera, orientadora de carrera, orientador de carrera
		`,
		group: 'supervisión, supervisión grupal, supervisión de equipo, supervisión de grupo',
	},
	maybe: {
		'former-colleague': `
			predecesor, predecesora, mi predecesor, mi predecesora, los de siempre, las de siempre,
			vieja guardia, vieja pandilla, antigua pandilla, vieja cuadrilla, antigua cuadrilla, los de antes,
			la gente de antes, viejos tiempos
		`,
		peer: `
			compañero de aprendizaje, compañera de aprendizaje, compañeros de aprendizaje, confidente,
			amigo de confianza, amiga de confianza, amigo del sector, amiga del sector, dupla, tándem,
			conversación confidencial, charla confidencial, hablar claro, pedir consejo, segunda opinión,
			mirada externa, perspectiva, aliado, aliada, aliados, cómplice, colega de otra, colega de otro,
			colegas de otra, compañera de otra, compañero de otro, colega del sector, colegas del sector,
			pensar en voz alta con, desahogarme con, desahogo con, pensar en alto, pensar en voz alta,
			desahogo, persona de confianza, mi alter ego, alter ego, mi contraparte, contraparte en,
			contraparte, amiga que también, amigo que también, que dirige, que lleva, dirige el, dirige la,
			dirige un, dirige una, lleva un, lleva una, sesión de pares, sesión entre pares,
			intercambio de vivencias, intercambio de saberes
		`,
		group: `
			círculo, red de directivos, red de directoras, red de directores, red de mujeres,
			comunidad de práctica, comunidad de managers, comunidad de directivos, grupo de apoyo,
			cena de directivos, comida de directivos, desayuno de directivos, desayuno directivos, cena de ceos,
			grupo de reflexión, cena directivos, encuentro de directivos, encuentro de directores, club, red,
			red de mujeres directivas, red directivas, comunidad, cohorte, colectivo, encuentro directivos,
			encuentro de gerentes, encuentro empresarial, encuentro de empresarios, desayuno de ceos,
			desayuno de empresarios, desayuno empresarial, comida de directores, comida de gerentes,
			comida de empresarios, cena de empresarios, cena de directores, cena de gerentes,
			almuerzo de directivos, almuerzo de gerentes, almuerzo de directores, reunión de red,
			grupo de aprendizaje, círculo de aprendizaje, intercambio de experiencias, intercambio de prácticas,
			comunidad de aprendizaje, club de empresarios, retiro de líderes, retiro directivo,
			retiro de directivos, grupo, grupo informal, círculo de empresarios, rotary, lions,
			cámara directivos, red de contactos, jóvenes empresarios, mesa de trabajo directivos,
			encuentro de líderes, encuentro de ceos, cena de líderes, cena de fundadores, comida de fundadores,
			comida de ceos, grupo de networking, comunidad de líderes, foro, cena de networking,
			comida de networking, desayuno de networking directivos, red profesional, taller de líderes,
			grupo de discusión, grupo de intercambio, círculo de mujeres, tertulia, tertulia directivos,
			análisis de casos, retiro, retiro directivos, grupo de estudio, cohorte de liderazgo,
			encuentro networking, encuentro de networking, grupo de directivos, grupo de directivas,
			club de directivos, grupo de gerentes, grupo de empresarios, grupo de empresarias,
			grupo de directoras, grupo de directores, grupo de mujeres directivas
		`,
		mentor: `
			consejero, consejera, tutor, padrino, madrina, patrocinador, asesor, asesora,
			conversación de carrera, consejo de carrera, orientación profesional, mi maestro, mi maestra
		`,
		coach: `
			terapeuta, psicóloga, supervisor, supervisora, facilitadora, acompañamiento individual,
			acompañamiento, acompañamiento profesional
		`,
	},
	gatherings: `
		mesa redonda, mesas redondas, círculo, foro, grupo de apoyo, grupo de confianza, grupo de reflexión,
		grupo de ayuda mutua, círculo de confianza, grupo de responsabilidad, círculo de apoyo,
		grupo de ayuda, grupo de intercambio, grupo de aprendizaje, grupo de discusión, circ,
		círculo de escucha, grupo de escucha, ronda de escucha, rueda de casos, espacio de reflexión,
		espacio reflexivo, grupo reflexivo, círculo de palabra, círculo de diálogo, grupo de desahogo,
		grupo de contención, espacio de contención, red de apoyo mutuo, apoyo mutuo entre, ayuda mutua entre
	`,
	groupWords: `
		grupo, círculo, foro, mesa redonda, reunión grupal, reunión de, encuentro de, mesa, tertulia,
		colectivo, café tertulia, cena tertulia, nos juntamos, nos reunimos, juntada de, ronda de,
		tertulia de, cónclave, peña, cofradía, sociedad gastronómica
	`,
	taken: `
		como mentorizado, como mentorizada, como mentee, soy la mentorizada, soy el mentorizado,
		yo como mentee, para mí, como coachee, yo como coachee, con mi coach, con mi mentor, con mi mentora,
		contratado para mí, he contratado para mí, yo mentorizada por, yo mentorizado por, yo la mentorizada,
		yo el mentorizado, yo soy la mentorizada, yo soy el mentorizado, para mí misma, para mí mismo, p mí,
		solo yo, sólo yo, yo solo, yo sola, soy la mentee, soy el mentee, soy mentee, yo la mentee,
		yo el mentee, que recibo, q recibo, que me dan, que me da, me mentorea, me mentoriza, yo mentorada,
		yo mentorado, como mentorada, como mentorado, como coachada, como coachado, como clienta, yo coachee,
		la coachee soy yo, el coachee soy yo, la mentee soy yo, el mentee soy yo, soy yo la mentorizada,
		soy yo el mentorizado, el mío, mi sesión, mis sesiones, mi carrera, mi futuro, mis miedos,
		mi liderazgo, cómo llevo yo, cómo lo llevo, como supervisada, como supervisado, soy la supervisada,
		soy el supervisado, yo supervisada, yo supervisado, supervisanda, supervisando yo, con mi terapeuta,
		mi agotamiento, mi estrés, mi burnout, mi ansiedad, mi crisis, mi agobio, sesión mía, sesiones mías,
		proceso mío, coaching mío, mentoring mío, individual mía, individual mío
	`,
	given: `
		mi mentorizado, mi mentorizada, mentorizado, mentorizada, mentorizados, mentorizadas, mentorando,
		mentoranda, mentoría a, mentoría para, mentoría de, mentoría con jóvenes, coaching a, coaching al,
		coaching para, coaching de ventas, coaching comercial, coaching que imparto, hacer coaching,
		dar coaching, mi pupilo, mi pupila, pupilo, pupila, tutoría, tutorías, tutoría alumnos,
		tutor de prácticas, mentorizar, soy mentor, soy mentora, como mentor, como mentora, como coach,
		ser mentor, ser mentora, buddy de acogida, compañero de onboarding, mentoría que doy, mentoring a,
		mentoring para, coachear, mentorear, facilitar action learning, facilitar mastermind, facilitar el,
		coaching del equipo, coaching de mi, coaching a mi, mentorizar a, asignar mentor, mentor del,
		mentor de la, lo coacheo yo, la coacheo yo, coacheo, supervisión de residentes,
		supervisión de prácticas, supervisión de alumnos, supervisión de becarios, supervisión de tesis,
		supervisión de mi equipo, superviso a, supervisar a, mentoreada, mentoreado, mentoreadas, mentoreados,
		mi mentoreada, mi mentoreado, coaching al equipo, lo doy yo, la doy yo, lo imparto yo, la imparto yo,
		acompañar a mi, mi aprendiz, mi becaria, mi becario, mi ahijado profesional, mentoro a, mentorizo a
	`,
};
