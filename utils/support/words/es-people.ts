import type { PeopleWords } from './word-list';

/** Spanish. */
export const esPeople: PeopleWords = {
	language: 'es',
	leaders: `
		directivo, directiva, directivos, directivas, directores, directoras, director general, directora
		general, dg, consejero delegado, consejera delegada, gerente, gerentes, jefe de servicio, jefa de
		servicio, jefes de servicio, jefas de servicio, jefe de área, jefa de área, jefes de área, jefa, jefes,
		jefas, fundador, fundadora, fundadores, fundadoras, cofundadores, emprendedor, emprendedora,
		emprendedores, emprendedoras, empresario, empresaria, empresarios, empresarias, líder, líderes, mujeres
		líderes, rectora, rectores, rectoras, decano, decana, decanos, decanas, alcalde, alcaldesa, alcaldes,
		alcaldesas, supervisora de enfermería, supervisoras de enfermería, responsables, mandos, mandos
		intermedios, presidentas, presidentes, dueños, propietarios, jefe de estudios, jefa de estudios, dircom,
		directores de rrhh, jefe, director financiero, directora financiera, director técnico, directora
		técnica, director de rrhh, directora de rrhh, director de colegio, directora de colegio, directores de
		colegio, directoras de colegio, directora de hospital, director de hospital, jefe de equipo, jefa de
		equipo, jefes de equipo, coordinador, coordinadora, coordinadores, coordinadoras, supervisor, encargado,
		encargada, encargados, dueño, dueña, propietario, socios directores, socio director, párroco, pastores,
		concejal, concejales, presidente, presidenta, vicerrector, vicerrectora, directivas jóvenes, mujeres
		directivas, mujeres empresarias, nuevos directivos, pymes, alto directivo, alta dirección, secretario
		general, secretaria general, directores generales, directoras generales, directores de área, director
		regional, directora regional, directores regionales, *directora, *director, jefe de cocina, jefa de
		cocina, redactor jefe, redactora jefa, redactores jefe, productor, productora, obispo, pastora,
		comisario, comisaria, delegado, delegada, hotelero, hoteleros, hosteleros, jefe de planta, jefa de
		planta, jefe de departamento, jefa de departamento, jefes de departamento, catedrático, catedrática,
		catedráticos, investigador principal, investigadora principal, investigadores principales, coordinadora
		de ciclo, director de banco, directora de banco, director de oficina, directora de oficina, directores
		de oficina, socia directora, socios, abogados socios, autónomos, autónomas, responsables de equipo,
		responsable de equipo, secretario de estado, diputada, decisores, mujeres fundadoras, jóvenes
		directivos, nuevos jefes, director de clínica, directora de clínica, directores de clínica, directora de
		instituto, director de instituto, gestor, gestora, gestores, ceo s, presidenta de, jefe de redacción,
		jefa de redacción, directora médica, director médico, directora de planta, director de planta, directora
		de fábrica, codirector, codirectora, director comercial, directora comercial, directora de marketing,
		director de marketing, alcaldías, rector, consejeros delegados, consejeras delegadas, *directores,
		*directoras, fundadora de, jefatura, jefaturas, direcciones, dirección, directora de museo, registrador,
		registradora, comisarios, párrocos, obispos, pastor, concejala, panadero, panadera, panaderos,
		panaderas, dueñas, dueño de taller, dueña de taller, dueños de taller, autónomo, autónoma, hostelero,
		hostelera, restaurador, restauradora, bodeguero, bodeguera, bodegueros, viticultor, viticultora,
		ganadero, ganadera, agricultor, agricultora, farmacéutico titular, farmacéutica titular, farmacéuticos,
		jefe de obra, jefes de obra, secretarios, interventora, interventor, directora de ong, director de ong,
		directoras de ong, directores de instituto, directora de residencia, directores de residencia,
		supervisoras, presidenta de club, presidente de club, presidentes de, lideresas, librero, librera,
		libreros, peluquera dueña, redactora jefe, cura, curas, abadesa, prior, cto, cmo, jefes de estudios
	`,
	fellows: `
		otro, otra, amigo, amiga, colega, compañero, compañera, entre, colegas, compañeros, compañeras,
		el otro, la otra, otros, otras, también, otros dos, otras dos, otros tres, dos * más, vecino, vecina,
		conocido, conocida, externo, externa, contraparte
	`,
	formers: `
		antiguo, antigua, antiguos, antiguas, viejo, vieja, viejos, viejas, anterior, anteriores, de antes,
		de antaño, de entonces, pasado, de mi época en, ex, jubilado, jubilada, mi antiguo, mi antigua,
		de los tiempos de, de la época de, de mis tiempos en
	`,
	colleagues: `
		colega, colegas, compañero, compañera, compañeros, compañeras, jefe, jefa, jefes, equipo, socio, socia,
		socios, directora, gerente, empresa, cofundador, cofundadora, adjunto, adjunta, secretaria, responsable,
		gente, pandilla, amigos del trabajo, cuadrilla, subdirector, subdirectora, amigos, amigo, amiga, amigas,
		secretario, codirectora, compi, compis
	`,
};
