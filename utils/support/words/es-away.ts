import type { AwayWords } from './word-list';

/** Spanish. */
export const esAway: AwayWords = {
	language: 'es',
	leave: `
		vacaciones, de vacaciones, asuntos propios, día de asuntos propios, moscoso, permiso parental,
		permiso de paternidad, permiso de maternidad, baja maternal, baja paternal, excedencia,
		luna de miel, días libres, año sabático
	`,
	absence: `
		fuera de la oficina, fuera de oficina, ausente, ausencia, permiso, día libre, libre, libranza,
		día de libranza, baja, de baja, baja médica, de baja médica, baja por enfermedad, enfermo, enferma,
		estoy enfermo, estoy enferma, enfermo en casa, enferma en casa, enfermedad, indispuesto,
		indispuesta, incapacidad, licencia, licencia médica, de licencia, no laborable, no trabajo,
		día de descanso, descanso, día personal, compensatorio, día compensatorio, puente, gripe, ooo
	`,
	unavailable: 'no disponible, no estoy disponible, sin disponibilidad, indisponible',
	beside: `
		todo, el, la, los, las, un, una, día, días, hoy, mañana mismo, estoy, yo, en, de, del, al, a, hasta,
		desde, por, con, y, mi, mis, familia, familiares, en familia, personal, privado, aprobado,
		aprobadas, aprobados, confirmado, confirmadas, reservado, semana, semanas, fin, largo, lunes,
		martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio,
		julio, agosto, septiembre, octubre, noviembre, diciembre, sin reuniones, no agendar, no molestar
	`,
	matters: `
		mañana, mañanas, tarde, tardes, medio, media, mediodía, am, pm, aprobación, aprobar, calendario,
		cuadrante, colegio, cole, compañero, compañera, cuidado, equipo, escolares, escolar, formulario,
		fotos, gestión, hijos, horario, jefe, jefa, maletas, marido, mujer, mamá, papá, niños, niñas, pedir,
		petición, plan, planificación, planificar, planning, política, presupuesto, reserva, reservar,
		reunión, saldo, secretaria, solicitar, solicitud, solicitudes, sr, sra, sustitución, sustituto,
		sustituta, todos, traspaso, turnos, vuelta, vuelos, becario
	`,
	publicHolidays: `
		festivo, día festivo, feriado, año nuevo, reyes, día de reyes, epifanía, viernes santo,
		jueves santo, lunes de pascua, semana santa, día del trabajo, día del trabajador, asunción,
		fiesta nacional, día de la hispanidad, todos los santos, día de todos los santos,
		día de la constitución, inmaculada concepción, la inmaculada, navidad, nochebuena, nochevieja,
		san esteban, día de la independencia
	`,
	observances: `
		san valentín, día de san valentín, día de los enamorados, día del amor y la amistad,
		día de la madre, día del padre, día de la mujer, día internacional de la mujer, día del niño,
		día del maestro, día de los inocentes, halloween, miércoles de ceniza, domingo de ramos,
		horario de verano, horario de invierno, cambio de hora, inicio del horario de verano,
		fin del horario de verano, empieza el horario de verano, termina el horario de verano,
		equinoccio de primavera, equinoccio de otoño, solsticio de verano, solsticio de invierno,
		equinoccio, solsticio, primer día de primavera, primer día de verano, primer día de otoño,
		primer día de invierno, luna llena, día de muertos
	`,
};
