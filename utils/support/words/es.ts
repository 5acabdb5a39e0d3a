import type { WordList } from './word-list';

/** Spanish. */
export const es: WordList = {
	language: 'es',
	support: {
		peer: `
			llamada entre pares, charla entre pares, entre pares, café entre pares, café con un par,
			encuentro entre pares, apoyo entre pares, apoyo entre iguales, entre iguales,
			llamada con un par, intercambio entre pares, intercambio entre directivos,
			café entre directivos, comida entre directivos, charla entre directivos,
			compañero de liderazgo, sparring, amigo crítico, homólogo, homóloga, mi homólogo,
			coaching entre pares, colega directivo, colega directiva, compañero directivo,
			conversación entre pares, llamada de pares
		`,
		group: `
			grupo de pares, círculo de pares, red de pares, grupo de apoyo entre pares,
			supervisión entre pares, supervisión de pares, grupo balint, intervisión, círculo de liderazgo,
			círculo de líderes, mesa redonda de directivos, mesa redonda de líderes, foro de directivos,
			foro de ceos, foro de líderes, grupo de directivos, grupo mastermind, mastermind,
			práctica reflexiva, aprendizaje acción, aprendizaje en la acción, coaching grupal,
			coaching de grupo, supervisión grupal, grupo de reflexión, club de directivos,
			círculo de directivos, grupo de apoyo directivos, círculo de mujeres líderes,
			consultoría colegiada
		`,
		mentor: `
			mentora, mi mentor, mi mentora, llamada con mentor, llamada mentor, reunión con mentor,
			reunión mentor, sesión con mi mentor, café con mentor, con mi mentora
		`,
		coach: `
			mi coach, sesión de coaching, sesión coaching, sesión con coach, coaching ejecutivo,
			coaching directivo, coaching individual, coaching de liderazgo, llamada con coach,
			reunión con coach, sesión coach, supervisión individual, sesión de supervisión
		`,
		'former-colleague': `
			antiguo colega, antigua colega, antiguos colegas, ex colega, excolega, ex compañero,
			ex compañera, excompañero, excompañera, excompañeros, ex compañeros, antiguo compañero,
			antigua compañera, antiguos compañeros, exjefe, exjefa, ex jefe, ex jefa, antiguo jefe,
			antigua jefa
		`,
	},
	maybe: {
		peer: 'pares, iguales, homólogos',
		group: 'mesa redonda, círculo, foro, grupo de apoyo',
		mentor: 'mentoría, mentorías, mentoring, sesión de mentoría, tutoría, mentores',
		coach: 'coaches, supervisión',
	},
	counter: `
		revisión por pares, revisión entre pares, revisión de pares, evaluación entre pares,
		evaluación por pares, evaluación de pares, feedback entre pares, días pares, números pares,
		programación en pares, programación por pares, coach ágil, agile coach, coach deportivo,
		coach de fútbol, supervisión bancaria, supervisión de obra, supervisión de exámenes,
		coaching de equipo, coaching de equipos, entre iguales y, supervisión de seguridad,
		foro de clientes
	`,
	spoilers: `
		formación, capacitación, taller, curso, seminario, entrevista, entrevistas, selección, candidatos,
		contrato, factura, presupuesto, licitación, programa, lanzamiento, certificación, cumpleaños,
		despedida, jubilación, funeral, boda, encuesta, congreso, conferencia, feria, examen, exámenes,
		partido, torneo, estrategia, plataforma, aplicación, guardias, turnos, webinar, jornada,
		emparejamiento
	`,
	doubts: 'preparación, preparar, buscar, búsqueda, conocer, presentación, elegir',
	given: `
		mi mentorizado, mi mentorizada, mentorizado, mentorizada, mentorizados, mentee, coachee,
		mentoría a, mentoría para, coaching a mi equipo, mi pupilo, mi pupila, tutoría alumnos, tutoría de
	`,
	small: `
		a, al, almuerzo, café, cafecito, cancelado, cena, cerveza, charla, comida, con, confirmado,
		conversación, de, del, desayuno, e, el, en, encuentro, entre, invitación, la, las, llamada, los,
		mensual, mi, paseo, para, personal, por, privado, quincenal, reunión, rv, semanal, sesión, té,
		teléfono, un, una, videollamada, y, caña, ponerse, día, rápida, confidencial
	`,
	leave: `
		vacaciones, de vacaciones, fuera de la oficina, ausente, ausencia, permiso, día libre, días libres,
		libre, asuntos propios, día de asuntos propios, moscoso, baja, baja médica, baja por enfermedad,
		enfermo, enferma, licencia, baja maternal, baja paternal, permiso parental, permiso de paternidad,
		permiso de maternidad, excedencia, puente, licencia médica
	`,
	publicHolidays: `
		festivo, día festivo, feriado, año nuevo, reyes, día de reyes, epifanía, viernes santo,
		jueves santo, lunes de pascua, semana santa, día del trabajo, día del trabajador, asunción,
		fiesta nacional, día de la hispanidad, todos los santos, día de todos los santos,
		día de la constitución, inmaculada concepción, la inmaculada, navidad, nochebuena, nochevieja,
		san esteban, día de la independencia
	`,
};
