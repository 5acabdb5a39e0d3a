import type { WordList } from './word-list';

/** Spanish. */
export const es: WordList = {
	language: 'es',
	support: {
		peer: `
			entre pares, entre iguales, apoyo entre pares, coaching entre pares, coaching entre iguales,
			co coaching, cocoaching, intercambio entre directivos, entre directivos, entre directivas,
			entre directores, entre directoras, entre jefes, entre jefas, entre fundadores,
			entre fundadoras, entre emprendedores, entre ceos, entre gerentes, entre líderes,
			compañero de liderazgo, compañera de liderazgo, compañero de reflexión, compañera de reflexión,
			socio de responsabilidad, socia de responsabilidad, compañero de rendición de cuentas,
			amigo crítico, amiga crítica, mi homólogo, mi homóloga, mi par, colega directivo,
			colega directiva, colega director, colega directora, compañero directivo, compañera directiva,
			compañero director, compañera directora, directora a directora, director a director,
			de jefe a jefe, de jefa a jefa, de igual a igual, de tú a tú directivos, sparring directivo,
			sparring estratégico, amigo emprendedor, amiga emprendedora, amigo empresario, amiga empresaria,
			amigo director, amiga directora, amigo ceo, llamada de pares, peer call, persona de confianza,
			desahogo, pensar en alto, pensar en voz alta, confidente
		`,
		group: `
			grupo de pares, grupo pares, círculo de pares, encuentro de pares, reunión de pares,
			red de pares directivos, grupo de apoyo entre pares, grupo de iguales, supervisión entre pares,
			supervisión de pares, supervisión entre iguales, grupo balint, balint, intervisión,
			grupo de intervisión, círculo de liderazgo, círculo de líderes, círculo de confianza,
			círculo de directivos, círculo de directivas, círculo de empresarios, círculo de empresarias,
			grupo de directivos, grupo de directivas, grupo mastermind, mastermind, codesarrollo,
			co desarrollo, grupo de codesarrollo, consultoría entre colegas, consultoría colegiada,
			consulta colegiada, práctica reflexiva, prácticas reflexivas, aprendizaje acción,
			aprendizaje en la acción, action learning, grupo de aprendizaje acción,
			coaching grupal directivo, coaching grupal para directivos, grupo de reflexión directiva,
			grupo de reflexión directivos, foro eo, foro ypo, grupo vistage, vistage,
			círculo de mujeres líderes, círculo de mujeres directivas, mujeres directivas círculo,
			grupo de apoyo entre directoras, grupo de apoyo entre directivos, club de directivos,
			consejo personal, mi consejo personal
		`,
		mentor: `
			mi mentor, mi mentora, mis mentores, como mentorizado, como mentorizada, yo como mentorizado,
			yo como mentee, soy la mentorizada, soy el mentorizado, como mentee, mi mentoría,
			mentoría para mí, mentor externo, mentora externa, mi padrino profesional, mi consejero,
			mi consejera
		`,
		coach: `
			mi coach, mi coaching, coaching ejecutivo, coach ejecutivo, coach ejecutiva, coaching directivo,
			coach directivo, coaching de liderazgo, coach de liderazgo, coaching de dirección,
			coaching para mí, coaching para directivos mío, coach externa, coach externo, mi supervisión,
			mi supervisor de coaching, mi sesión de coaching, coaching gerencial, executive coaching,
			coach profesional, mi proceso de coaching, coach personal
		`,
	},
	who: {
		peer: 'par, homólogo, homóloga, homólogos, homólogas, peer',
		mentor: 'mentor, mentora',
		coach: 'coach',
		'former-colleague': `
			antiguo colega, antigua colega, antiguos colegas, antiguas colegas, ex colega, ex colegas,
			excolega, excolegas, ex compañero, ex compañera, excompañero, excompañera, excompañeros,
			excompañeras, ex compañeros, ex compañeras, antiguo compañero, antigua compañera,
			antiguos compañeros, antiguas compañeras, viejos colegas, viejos compañeros, viejo colega,
			vieja colega, viejo compañero, exjefe, exjefa, ex jefe, ex jefa, antiguo jefe, antigua jefa,
			antigua directora, antiguo director, ex director, ex directora, antiguo equipo,
			antiguo equipo de, ex equipo, viejo equipo, equipo de antes, equipo anterior,
			mi equipo anterior, compañeros de antes, compañeros del antiguo trabajo,
			compañeros de mi antiguo trabajo, compañeros del anterior trabajo,
			colegas de mi anterior empresa, ex socio, ex socia, exsocio, exsocia, antiguo socio,
			antigua socia, gente de la antigua empresa, amigos del antiguo trabajo, antigua empresa,
			mi antigua empresa, empresa anterior, mi anterior empresa, ex cofundador, ex cofundadora,
			antiguo responsable, antigua responsable, colegas del trabajo anterior
		`,
	},
	activity: {
		mentor: `
			mentoría, mentorías, mentoring, mentoria, mentoring inverso, mentoría inversa,
			sesión de mentoría, sesión de mentoring
		`,
		coach: `
			coaching, sesión de coaching, sesión coaching, coaching individual, coaching de equipo,
			coaching de equipos, coaching grupal
		`,
		group: 'supervisión, supervisión grupal, supervisión de equipo, supervisión de grupo',
	},
	maybe: {
		peer: `
			buddy, compañero de aprendizaje, compañera de aprendizaje, sparring, compañeros de aprendizaje
		`,
		group: `
			círculo, red de directivos, red de directoras, red de directores, red de mujeres,
			comunidad de práctica, comunidad de managers, comunidad de directivos, grupo de apoyo,
			cena de directivos, comida de directivos, desayuno de directivos, desayuno directivos,
			cena de ceos, grupo de reflexión, cena directivos, encuentro de directivos,
			encuentro de directores, club
		`,
		mentor: 'consejero, consejera, tutor, padrino, madrina',
		'former-colleague': 'alumni',
	},
	gatherings: `
		mesa redonda, mesas redondas, círculo, foro, club, tertulia, grupo de apoyo, grupo de confianza,
		grupo de reflexión
	`,
	leaders: `
		directivo, directiva, directivos, directivas, director, directora, directores, directoras,
		director general, directora general, dg, consejero delegado, consejera delegada, gerente, gerentes,
		jefe de servicio, jefa de servicio, jefes de servicio, jefas de servicio, jefe de área,
		jefa de área, jefes de área, jefa, jefes, jefas, fundador, fundadora, fundadores, fundadoras,
		cofundadores, emprendedor, emprendedora, emprendedores, emprendedoras, empresario, empresaria,
		empresarios, empresarias, líder, líderes, mujeres líderes, rector, rectora, rectores, rectoras,
		decano, decana, decanos, decanas, alcalde, alcaldesa, alcaldes, alcaldesas,
		supervisora de enfermería, supervisoras de enfermería, responsables, mandos, mandos intermedios,
		presidentas, presidentes, dueños, propietarios, jefe de estudios, jefa de estudios, dircom,
		directores de rrhh, mánager, managers
	`,
	fellows: 'otro, otra, amigo, amiga, colega, compañero, compañera',
	taken: `
		como mentorizado, como mentorizada, como mentee, soy la mentorizada, soy el mentorizado,
		yo como mentee, para mí, como coachee, yo como coachee, con mi coach, con mi mentor, con mi mentora
	`,
	given: `
		mi mentorizado, mi mentorizada, mentorizado, mentorizada, mentorizados, mentorizadas, mentorando,
		mentoranda, mentee, mentees, coachee, coachees, mentoría a, mentoría para, mentoría de,
		mentoría con jóvenes, coaching a, coaching al, coaching para, coaching de ventas,
		coaching comercial, coaching que imparto, hacer coaching, dar coaching, mi pupilo, mi pupila,
		pupilo, pupila, tutoría, tutorías, tutoría alumnos, tutor de prácticas, mentorizar, soy mentor,
		soy mentora, como mentor, como mentora, como coach, ser mentor, ser mentora, buddy de acogida,
		compañero de onboarding, mentoría que doy, mentoring a, mentoring para, coachear, mentorear
	`,
	counter: `
		revisión por pares, revisión entre pares, revisión de pares, revisado por pares,
		evaluación entre pares, evaluación por pares, evaluación de pares, evaluación entre iguales,
		feedback entre pares, feedback de pares, opinión de pares, días pares, números pares, número par,
		pares de, par de, par de zapatos, a la par, sin par, programación en pares, programación por pares,
		mediación entre iguales, tutoría entre iguales, igualdad, coach ágil, agile coach, coach deportivo,
		coach deportiva, coach de fútbol, coach vocal, coach nutricional, coach de ventas, coach comercial,
		coach escolar, supervisión bancaria, supervisión de obra, supervisión de obras,
		supervisión de exámenes, supervisión de seguridad, supervisión comedor, supervisión de patio,
		entre iguales y, foro de clientes, foro de empleo, foro universitario, foro vecinal, foro web,
		foro romano, foro de davos, círculo de lectores, círculo de bellas artes, círculo polar,
		círculo vicioso, círculo de calidad, círculo de lectura, grupo electrógeno, grupo de trabajo,
		grupo parlamentario, grupo de apoyo duelo, club deportivo, club de lectura, club de fútbol,
		club de tenis, club náutico, mesa redonda prensa, exempleado, exempleada, ex empleado, ex empleada,
		exalumnos, antiguos alumnos, antiguas alumnas, ex alumnos, exmarido, exmujer, ex mujer, ex marido,
		antiguo local, antigua sede, coche, red peer, p2p, sparring boxeo, tutor legal
	`,
	spoilers: `
		formación, formaciones, formador, formadora, capacitación, taller, talleres, curso, cursos, clase,
		clases, seminario, seminarios, módulo, lección, máster, diploma, escuela, academia, certificación,
		certificado, examen, exámenes, oposición, jurado, entrevista, entrevistas, selección, seleccionar,
		candidato, candidata, candidatos, candidaturas, candidatura, vacante, contratación, contratar,
		contrato, contratos, factura, facturas, honorarios, minuta, gastos, coste, costes, pago, pagar,
		transferencia, presupuesto, presupuestos, subvención, financiación, licitación, concurso, proveedor,
		proveedores, agencia, consultora, programa, programas, iniciativa, proyecto, lanzamiento, arranque,
		kick off, comité, comisión, grupo de trabajo, manual, guía, protocolo, política, estrategia,
		cultura, encuesta, cuestionario, evaluación, valoración, estadísticas, datos, análisis, informe,
		memoria, acta, artículo, libro, presentación, presentaciones, cumpleaños, despedida, jubilación,
		funeral, entierro, boda, bautizo, congreso, conferencia, jornada, jornadas, ponencia, ponente,
		moderar, moderación, moderador, participación en, feria, stand, webinar, panel, charla inaugural,
		partido, torneo, fútbol, tenis, pádel, baloncesto, boxeo, gimnasio, natación, coro, teatro, cine,
		película, concierto, museo, exposición, acto, guardia, guardias, turno, turnos, cuadrante,
		preparación, preparar, prep, notas, debrief, escribir, correo, correo a, email, mail, enviar,
		responder, carta, gracias, agradecer, regalo, tarjeta, flores, cambiar, mover, aplazar, posponer,
		reprogramar, cancelar, anular, reservar, reserva, pedir, pedido, comprar, compra, devolver,
		devolución, entrega, buscar, búsqueda, encontrar, elegir, elección, preguntar, consultar, firma,
		firmar, aprobar, aprobación, validar, visado, renovar, renovación, revisar, revisión, trayecto,
		viaje, tren, vuelo, hotel, billetes, billete, autobús, autocar, bus, aeropuerto, aparcamiento,
		taller mecánico, alumnado, alumnos, alumno, alumna, alumnas, colegio, instituto, universidad,
		estudiantes, estudiante, becarios, becario, prácticas, padres, niños, hijos, cliente, clientes,
		prensa, sindicatos, sindicato, vecinos, usuarios, pacientes, voluntarios, voluntariado,
		socios del club, recomendación, carta de recomendación, referencia, referencias, juicio, juzgado,
		demanda, despido, finiquito, portátil, llaves, emparejamiento, plataforma, aplicación, app,
		software, herramienta, web, migración, integración, demo, logística, catering, terraza,
		equipo de ventas, ventas, comercial, comerciales, delegados, podcast, grabación, foto, fotos,
		vídeo promocional, newsletter, perro, veterinario, impartir, imparto, sorteo, garaje, apertura,
		inscripción, inscripciones
	`,
	doubts: `
		primera toma de contacto, toma de contacto, primer contacto, primera sesión informativa,
		sesión de prueba, sesión exploratoria, conocer, conocernos, nuevo, nueva, potencial, posible,
		alumni, química
	`,
	talk: `
		llamada, charla, café, cafecito, comida, almuerzo, desayuno, cena, cerveza, cervezas, cañas, caña,
		vino, vinos, té, paseo, caminata, sesión, reunión, encuentro, conversación, videollamada, hablar,
		intercambio, diálogo, reencuentro, quedada, check in, hora, rato, merienda, copa, copas,
		ponerse al día, ponernos al día, llamar, tomar algo, escapada, brunch, visita, video, tarde,
		sobremesa
	`,
	small: `
		a, al, amigo, bloqueo, bloqueado, cada, cancelado, cancelada, con, confidencial, confirmado, corto,
		corta, d, de, del, día, dos, e, el, en, entre, externa, externo, fija, fijo, fuera, h, hoy, interna,
		invitación, jueves, la, las, lo, los, lunes, mañana, martes, mensual, mi, miércoles, mío, n, no, nº,
		o, online, para, parte, personal, por, presencial, primera, privado, privada, próxima, puerta,
		cerrada, quincenal, rápida, reservado, rv, sábado, segunda, semana, semanal, ser, sin, sin agenda,
		sin orden del día, sobre, solo, su, teléfono, tercera, trimestral, un, una, urgente, viernes,
		virtual, y, yo, nos, al mes, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre,
		octubre, noviembre, diciembre, sr, sra, domingo, tú, oficina, casa, parque, mediodía
	`,
};
