import type { SupportWords } from './word-list';

/** Spanish. */
export const es: SupportWords = {
	language: 'es',
	support: {
		peer: `
			entre pares, entre iguales, apoyo entre pares, coaching entre pares, coaching entre iguales,
			intercambio entre directivos, entre directivos, entre directivas, entre directores,
			entre directoras, entre jefes, entre jefas, entre fundadores, entre fundadoras, entre emprendedores,
			entre ceos, entre gerentes, entre líderes, compañero de liderazgo, compañera de liderazgo,
			compañero de reflexión, compañera de reflexión, socio de responsabilidad, socia de responsabilidad,
			compañero de rendición de cuentas, amigo crítico, amiga crítica, mi homólogo, mi homóloga, mi par,
			colega directivo, colega directiva, colega director, colega directora, compañero directivo,
			compañera directiva, compañero director, compañera directora, directora a directora,
			director a director, de jefe a jefe, de jefa a jefa, de igual a igual, de tú a tú directivos,
			sparring directivo, sparring estratégico, amigo emprendedor, amiga emprendedora, amigo empresario,
			amiga empresaria, amigo director, amiga directora, amigo ceo, llamada de pares, peer call,
			homólogo de, mi equivalente en, mismo puesto en, mismo cargo en, compañero de confianza directivo,
			socio de rendición de cuentas, rendición de cuentas mutua, accountability,
			compañero de accountability, coaching mutuo, coaching recíproco, mentoría mutua, mentoría recíproca,
			mentoría entre pares, mentoría entre iguales, intercambio entre jefes,
			intercambio entre responsables, charla entre jefas, café entre jefas, café entre pares,
			con mis pares, mis pares, con un par, con mi par, colega ceo, colega gerente, colega rectora,
			colega jefe, colega jefa, compañera jefa de servicio, compañero jefe de servicio, compañera gerente,
			compañero gerente, mi homólogo en, sparring con otro, sparring con otra, aliado de liderazgo,
			aliada de liderazgo, par directivo, buddy de liderazgo, mentoring entre pares, también dirige,
			dirige también, lleva también, también lleva, mi par en, con mi par en, mismo rol en,
			mi contraparte en, entre ctos, entre cfos, entre cios, entre alcaldes, entre alcaldesas,
			entre decanos, entre decanas, entre rectores, entre directivos y, entre empresarios,
			entre empresarias, entre dueños, entre colegas directivos, de cfo a cfo, de ceo a ceo,
			de gerente a gerente, de director a director, de directora a directora, colega alcalde,
			colega alcaldesa, colega cfo, colega cto, colega cio, compañera alcaldesa, compañero alcalde,
			colega fundador, colega fundadora, colega empresario, colega empresaria, pareja de pares,
			tándem de pares, dirige otro, dirige otra, lleva otro, lleva otra, dirige el otro, dirige la otra,
			lleva la planta hermana, lleva la otra
		`,
		group: `
			grupo de pares, grupo pares, círculo de pares, encuentro de pares, reunión de pares,
			red de pares directivos, grupo de apoyo entre pares, grupo de iguales, supervisión entre pares,
			supervisión de pares, supervisión entre iguales, grupo balint, grupo de intervisión,
			círculo de liderazgo, círculo de líderes, círculo de confianza, círculo de directivos,
			círculo de directivas, círculo de empresarios, círculo de empresarias, grupo mastermind,
			codesarrollo, co desarrollo, grupo de codesarrollo, consultoría entre colegas,
			consultoría colegiada, consulta colegiada, práctica reflexiva, prácticas reflexivas,
			aprendizaje acción, aprendizaje en la acción, grupo de aprendizaje acción,
			coaching grupal directivo, coaching grupal para directivos, grupo de reflexión directiva,
			grupo de reflexión directivos, foro eo, foro ypo, grupo vistage, círculo de mujeres líderes,
			círculo de mujeres directivas, mujeres directivas círculo, grupo de apoyo entre directoras,
			grupo de apoyo entre directivos, consejo personal, mi consejo personal, grupo de ceos,
			grupo de fundadores, grupo de fundadoras, grupo de emprendedores, grupo de emprendedoras,
			círculo de ceos, círculo de fundadores, círculo de fundadoras, círculo de directoras,
			círculo de directores, círculo de gerentes, círculo de emprendedores, club de ceos, foro de ceos,
			foro de fundadores, foro de directivos, foro de líderes, círculo de reflexión directiva,
			grupo de codesarrollo directivo, grupo ypo, eo, vistage españa, mesa de ceos,
			grupo de supervisión de directivos, supervisión de directivos, supervisión para directivos,
			supervisión de equipos directivos, grupo de intervisión directiva, consejo asesor personal,
			mi consejo asesor, aprendizaje basado en la acción, action learning directivo,
			aula de reflexión directivos, grupo confidencial de, círculo confidencial,
			grupo de acompañamiento entre, acompañamiento entre pares, acompañamiento entre iguales,
			análisis de casos entre, análisis de la práctica, grupo de análisis de casos,
			grupo de responsabilidad directivos, grupo asesor de pares, grupo de ayuda mutua entre,
			reunión de apoyo entre, consejo de pares, mesa de pares, colectivo de pares, círculo de apoyo,
			círculo de coaching, coaching entre colegas, consulta entre pares, consultoría entre pares,
			análisis de casos entre pares, trío de pares, tríada de pares, taller entre pares, intervisión,
			grupo de pares directores, círculo de cfo, círculo de cfos, círculo de ctos, mastermind ejecutivo,
			mastermind directivo, mastermind de, mastermind fundadores, mastermind fundadoras,
			grupo de apoyo entre, grupo de reflexión de, grupo de reflexión para directivos, consejo de iguales,
			supervisión de iguales, action learning, codesarrollo directivo, mesa redonda de directivos,
			mesa redonda de directivas, mesa redonda de ceos, vistage, foro ypo madrid, balint,
			reflexión sobre la práctica
		`,
		mentor: `
			mi mentor, mi mentora, mis mentores, como mentorizado, como mentorizada, yo como mentorizado,
			yo como mentee, soy la mentorizada, soy el mentorizado, como mentee, mi mentoría, mentoría para mí,
			mentor externo, mentora externa, mi padrino profesional, mi consejero, mi consejera, antiguo mentor,
			antigua mentora, mentor de carrera, mentora de carrera, mentor empresarial, mentora empresarial,
			mi ex mentor, mi * de mentoría, soy mentorizado, soy mentorizada, soy mentorado, soy mentorada,
			mi antiguo mentor, mi antigua mentora, mi exmentor, mi exmentora, exmentor, exmentora, yo mentee,
			yo de mentee, yo mentorizada, yo mentorizado, yo de mentorizada, yo de mentorizado,
			yo mentorizada por, yo mentorizado por, yo la mentorizada, yo el mentorizado, yo soy la mentorizada,
			yo soy el mentorizado
		`,
		coach: `
			mi coach, mi coaching, coaching ejecutivo, coach ejecutivo, coach ejecutiva, coaching directivo,
			coach directivo, coaching de liderazgo, coach de liderazgo, coaching de dirección, coaching para mí,
			coaching para directivos mío, coach externa, coach externo, mi supervisión,
			mi supervisor de coaching, mi sesión de coaching, coaching gerencial, coach profesional,
			mi proceso de coaching, coach personal, coach de carrera, coach personal directivo,
			coach certificada para mí, coach sistémica, coach sistémico, acompañamiento con coach,
			sesión individual con coach, proceso de coaching ejecutivo, coaching personal directivo,
			mi * de coaching, coaching para ceo, coaching de ceo, coaching para directivos,
			coaching de directivos, coaching directivos, coaching individual directivo,
			coaching individual ejecutivo, coaching para ejecutivos, coaching de alta dirección,
			mi sesión con la coach, mi sesión con el coach, coaching directivo para mí, coaching liderazgo,
			coach de directivos, coaching ejecutivos, coaching de directivas
		`,
	},
	who: {
		peer: 'par, homólogo, homóloga, homólogos, homólogas, pares',
		mentor: 'mentora',
		'former-colleague': `
			antiguo colega, antigua colega, antiguos colegas, antiguas colegas, ex colega, ex colegas, excolega,
			excolegas, ex compañero, ex compañera, excompañero, excompañera, excompañeros, excompañeras,
			ex compañeros, ex compañeras, antiguo compañero, antigua compañera, antiguos compañeros,
			antiguas compañeras, viejos colegas, viejos compañeros, viejo colega, vieja colega, viejo compañero,
			exjefe, exjefa, ex jefe, ex jefa, antiguo jefe, antigua jefa, antigua directora, antiguo director,
			ex director, ex directora, antiguo equipo, antiguo equipo de, ex equipo, viejo equipo,
			equipo de antes, equipo anterior, mi equipo anterior, compañeros de antes,
			compañeros del antiguo trabajo, compañeros de mi antiguo trabajo, compañeros del anterior trabajo,
			colegas de mi anterior empresa, ex socio, ex socia, exsocio, exsocia, antiguo socio, antigua socia,
			gente de la antigua empresa, amigos del antiguo trabajo, antigua empresa, mi antigua empresa,
			empresa anterior, mi anterior empresa, ex cofundador, ex cofundadora, antiguo responsable,
			antigua responsable, colegas del trabajo anterior, los ex de, las ex de, pandilla de ex, exdirector,
			exdirectora, exjefes, exsocios, ex socios, antiguos socios, excompañero de, antiguo codirector,
			antigua codirectora, antiguo director financiero, antigua directora financiera, mi primer jefe,
			mi primera jefa, trabajamos juntos, trabajábamos juntos, trabajamos juntas, trabajábamos juntas,
			antiguo comité de dirección, exadjunto, exadjunta, exdirectivo, exdirectiva, exgerente,
			excompañeros de, trabajé con, fuimos compañeros, fuimos compañeras, éramos compañeros,
			éramos compañeras, coincidimos en, el que fue mi, la que fue mi, quien fue mi, antiguos compis,
			antiguas compis, ex compis, excompis, antiguo compi, antigua compi, ex compi
		`,
	},
	activity: {
		mentor: `
			mentoría, mentorías, mentoria, mentoring inverso, mentoría inversa, sesión de mentoría,
			sesión de mentoring, mentoría mensual, reunión de mentoría, llamada de mentoría, mentoría quincenal,
			programa mentoring mío, mentor mentorizado
		`,
		coach: `
			sesión de coaching, sesión coaching, coaching individual, coaching de equipo, coaching de equipos,
			coaching grupal, proceso de coaching, coaching personal, coaching profesional, coaching de carrera,
			reunión de coaching, llamada de coaching, coaching quincenal, coaching mensual,
			supervisión individual
		`,
		group: 'supervisión, supervisión grupal, supervisión de equipo, supervisión de grupo',
	},
	maybe: {
		'former-colleague': `
			predecesor, predecesora, mi predecesor, mi predecesora, los de siempre, las de siempre,
			vieja guardia
		`,
		peer: `
			compañero de aprendizaje, compañera de aprendizaje, compañeros de aprendizaje, confidente,
			amigo de confianza, amiga de confianza, amigo del sector, amiga del sector, dupla, tándem,
			conversación confidencial, charla confidencial, hablar claro, pedir consejo, segunda opinión,
			mirada externa, perspectiva, aliado, aliada, aliados, cómplice, colega de otra, colega de otro,
			colegas de otra, compañera de otra, compañero de otro, colega del sector, colegas del sector,
			pensar en voz alta con, desahogarme con, desahogo con, pensar en alto, pensar en voz alta, desahogo,
			persona de confianza, mi alter ego, alter ego, mi contraparte, contraparte en, contraparte,
			amiga que también, amigo que también, que dirige, que lleva, dirige el, dirige la, dirige un,
			dirige una, lleva un, lleva una, sesión de pares
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
			terapeuta, psicóloga, supervisor, supervisora, facilitadora, acompañamiento individual
		`,
	},
	gatherings: `
		mesa redonda, mesas redondas, círculo, foro, grupo de apoyo, grupo de confianza, grupo de reflexión,
		grupo de ayuda mutua, círculo de confianza, grupo de responsabilidad, círculo de apoyo, grupo de ayuda,
		grupo de intercambio, grupo de aprendizaje, grupo de discusión
	`,
	groupWords: `
		grupo, círculo, foro, mesa redonda, reunión grupal, reunión de, encuentro de, mesa, tertulia, colectivo,
		café tertulia, cena tertulia
	`,
	taken: `
		como mentorizado, como mentorizada, como mentee, soy la mentorizada, soy el mentorizado, yo como mentee,
		para mí, como coachee, yo como coachee, con mi coach, con mi mentor, con mi mentora, contratado para mí,
		he contratado para mí, yo mentorizada por, yo mentorizado por, yo la mentorizada, yo el mentorizado, yo
		soy la mentorizada, yo soy el mentorizado, para mí misma, para mí mismo, p mí, solo yo, sólo yo, yo
		solo, yo sola
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
		mentor de la, lo coacheo yo, la coacheo yo, coacheo
	`,
};
