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
		mi jefe, mi jefa, jefe, jefa, director general, directora general, consejo de administración,
		comité ejecutivo, junta directiva, comité de dirección general, presidencia, gerencia, superior,
		reporte a dirección, mi gerente, mi director, mi directora, mi responsable, mi superior, mi manager,
		mi supervisor, mi supervisora
	`,
	down: `
		mi equipo, reunión de equipo, equipo, reunión del equipo, evaluación de desempeño,
		evaluación del desempeño, colaboradores, reportes directos, daily, retrospectiva, retro,
		planificación del sprint, reunión de departamento, incorporación, periodo de prueba,
		reunión de personal, claustro
	`,
	across: `
		comité de dirección, comité directivo, reunión de directores, reunión de jefes,
		jefes de departamento, jefes de área, reunión de mandos, mandos intermedios, interdepartamental,
		equipo directivo
	`,
	outside: `
		cliente, clientes, proveedor, proveedores, entrevista, candidato, candidata, prensa, periodista,
		inversor, inversores, socio, socios, feria, agencia, consultor, consultora, auditor, auditores,
		padres, ministerio
	`,
	alone: `
		tiempo de concentración, concentración, foco, no molestar, trabajo individual, bloqueado,
		redacción, preparación, correo, correos, lectura, reflexión, sin reuniones
	`,
	travel: `
		viaje, desplazamiento, trayecto, vuelo, tren, aeropuerto, ave, carretera, traslado
	`,
};
