import type { WorkWords } from './word-list';

/** Spanish. */
export const esWork: WorkWords = {
	language: 'es',
	weighty: `
		consejo de administración, junta directiva, junta general, junta de accionistas, patronato,
		aprobación del presupuesto, defensa del presupuesto, recorte presupuestario, recortes,
		reestructuración, reorganización, despido, despidos, ere, erte, carta de despido, audiencia,
		vista oral, juicio, expediente disciplinario, negociación sindical, negociación convenio,
		comité de empresa, inspección, inspección de trabajo, auditoría externa, comité de auditoría,
		mi evaluación anual, negociación salarial, puesta en producción, lanzamiento de producto, fusión,
		adquisición, comité de crisis, reunión de crisis, ronda de inversión, inversores,
		conversación difícil, mediación
	`,
	up: `
		mi jefe, mi jefa, director general, directora general, consejo de administración, comité ejecutivo,
		junta directiva, comité de dirección general, presidencia, gerencia, reporte a dirección,
		mi gerente, mi director, mi directora, mi responsable, mi superior, mi manager, mi supervisor,
		mi supervisora, jefe!, jefa!, superior!
	`,
	down: `
		mi equipo, reunión de equipo, reunión del equipo, evaluación de desempeño, evaluación del desempeño,
		colaboradores, reportes directos, retrospectiva, retro, planificación del sprint,
		reunión de departamento, periodo de prueba, reunión de personal, claustro, equipo!, con el equipo,
		con mi equipo, todo el equipo, comida de equipo, daily!, incorporación!
	`,
	across: `
		comité de dirección, comité directivo, reunión de directores, reunión de jefes,
		jefes de departamento, jefes de área, reunión de mandos, mandos intermedios, interdepartamental,
		equipo directivo
	`,
	outside: `
		cliente, clientes, proveedor, proveedores, entrevista, candidato, candidata, prensa, periodista,
		inversor, inversores, socio, socios, agencia, consultor, consultora, auditor, auditores, padres,
		ministerio, feria!, feria del libro, feria internacional, feria del sector, feria de muestras,
		en la feria
	`,
	alone: `
		tiempo de concentración, no molestar, trabajo individual, bloqueado, redacción, preparación,
		lectura, reflexión, sin reuniones, concentración!, foco!, correo!, correo electrónico, leer correos,
		responder correos, revisar correos, contestar correos
	`,
	aside: `
		jefe de cocina, jefe de estudios, conferencia telefónica, media hora, hora y media, y media,
		media jornada, media mañana, media tarde, clase media, media maratón, edad media, nota de prensa,
		notas de prensa, revista de prensa, agencia de viajes, agencia inmobiliaria, mis padres,
		casa padres, comida padres, cena padres, cumpleaños padres, equipo de fútbol, equipo de sonido,
		claustro del monasterio, visita claustro, consejo de redacción, reunión de redacción,
		club de lectura, preparación con, tarde retro, fiesta retro
	`,
	travel: `
		viaje, desplazamiento, trayecto, vuelo, tren, aeropuerto, ave, carretera, traslado
	`,
};
