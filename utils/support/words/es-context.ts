import type { ContextWords } from './word-list';

/** Spanish. */
export const esContext: ContextWords = {
	language: 'es',
	counter: `
		revisión por pares, revisión entre pares, revisión de pares, revisado por pares,
		evaluación entre pares, evaluación por pares, evaluación de pares, evaluación entre iguales,
		feedback entre pares, feedback de pares, opinión de pares, días pares, números pares, número par,
		pares de, par de, par de zapatos, a la par, sin par, programación en pares, programación por pares,
		mediación entre iguales, tutoría entre iguales, igualdad, coach ágil, coach deportivo,
		coach deportiva, coach de fútbol, coach vocal, coach nutricional, coach de ventas, coach comercial,
		coach escolar, supervisión bancaria, supervisión de obra, supervisión de obras,
		supervisión de exámenes, supervisión de seguridad, supervisión comedor, supervisión de patio,
		entre iguales y, foro de clientes, foro de empleo, foro universitario, foro vecinal, foro web,
		foro romano, foro de davos, círculo de lectores, círculo de bellas artes, círculo polar,
		círculo vicioso, círculo de calidad, círculo de lectura, grupo electrógeno, grupo de trabajo,
		grupo parlamentario, grupo de apoyo duelo, club deportivo, club de lectura, club de fútbol,
		club de tenis, club náutico, mesa redonda prensa, exempleado, exempleada, ex empleado, ex empleada,
		exalumnos, antiguos alumnos, antiguas alumnas, ex alumnos, exmarido, exmujer, ex mujer, ex marido,
		antiguo local, antigua sede, coche, red peer, sparring boxeo, tutor legal, red peer to peer,
		préstamos p2p, antiguo inquilino, antiguo proveedor, antiguo alumno, antiguo cliente,
		antiguos clientes, antigua nave, ex novio, ex novia, exempleados, pacientes pares, análisis de pares,
		compañero de piso, seguro de grupo, foro de vecinos, colegas del cole,
		mastermind juego, contraparte legal, sr mentor
	`,
	spoilers: `
		formación, formaciones, formador, formadora, capacitación, taller, talleres, curso, cursos, clase,
		clases, seminario, seminarios, módulo, lección, máster, diploma, escuela, academia, certificación,
		certificado, examen, exámenes, oposición, jurado, entrevista, entrevistas, selección, seleccionar,
		candidato, candidata, candidatos, candidaturas, candidatura, vacante, contratación, contratar, contrato,
		contratos, factura, facturas, honorarios, minuta, gastos, coste, costes, pago, pagar, transferencia,
		presupuesto, presupuestos, subvención, financiación, licitación, concurso, proveedor, proveedores,
		agencia, consultora, programa, programas, iniciativa, proyecto, lanzamiento, arranque, comité, comisión,
		grupo de trabajo, manual, guía, protocolo, política, estrategia, cultura, encuesta, cuestionario,
		evaluación, valoración, estadísticas, datos, análisis, informe, memoria, acta, artículo, libro,
		presentación, presentaciones, cumpleaños, despedida, jubilación, entierro, boda, bautizo, congreso,
		conferencia, jornada, jornadas, ponencia, ponente, moderar, moderación, moderador, participación en,
		feria, charla inaugural, partido, torneo, fútbol, tenis, pádel, baloncesto, boxeo, gimnasio, natación,
		coro, teatro, cine, película, concierto, museo, exposición, acto, guardia, guardias, turno, turnos,
		cuadrante, preparación, preparar, notas, escribir, correo, correo a, enviar, responder, carta, gracias,
		agradecer, regalo, tarjeta, flores, cambiar, mover, aplazar, posponer, reprogramar, cancelar, anular,
		reservar, reserva, pedir, pedido, comprar, compra, devolver, devolución, entrega, buscar, búsqueda,
		encontrar, elegir, elección, firmar, firma de, aprobar, aprobación, validar, visado, renovar,
		renovación, revisar, revisión, trayecto, viaje, tren, vuelo, billetes, billete, autobús, autocar,
		aeropuerto, aparcamiento, taller mecánico, alumnado, alumnos, alumno, alumna, alumnas, estudiantes,
		estudiante, becarios, becario, padres, niños, hijos, cliente, clientes, prensa, sindicatos, sindicato,
		vecinos, usuarios, pacientes, voluntarios, voluntariado, socios del club, recomendación, carta de
		recomendación, referencia, referencias, juicio, juzgado, demanda, despido, finiquito, portátil, llaves,
		emparejamiento, plataforma, aplicación, herramienta, web, migración, integración, logística, equipo de
		ventas, ventas, comercial, comerciales, delegados, grabación, foto, fotos, vídeo promocional, perro,
		veterinario, impartir, imparto, sorteo, garaje, apertura, inscripción, inscripciones, diputados,
		diputado, diputada, inquilino, inquilina, fianza, litigio, abogado, abogada, seguro de, asignar,
		designar, nombrar, despliegue, obra, obras, mecánico, muebles, folleto, cartel, cuota, suscripción,
		licencia, podcast, grabar, lectura, tesis, juego de mesa, juegos de mesa, cantera, deportivo, running,
		nave, tasador, auriculares, incendio, homologación, baja, cubrir, cumple, laboral, orientador, contratar
		para, benchmark, cole, colegio mayor, bufete, arquitectura, marca, montaje, recordatorio, servidor,
		servidores, wifi, bolso, revisores, plantilla, acuerdo, acuerdo marco, comparativa, retribución, caída,
		calendario, audición, audiciones, periodistas, liquidación, retrospectiva, pliego, pliegos, notario,
		notaría, escritura, andamio, voleibol, premios, entrega de premios, concurso público
	`,
	doubts: `
		primera toma de contacto, toma de contacto, primer contacto, primera sesión informativa,
		sesión de prueba, sesión exploratoria, conocer, conocernos, potencial, posible, química, primera sesión,
		primera reunión, reunión inicial, sesión inicial, sesión de presentación, primera llamada, exploratoria,
		presentación, llamada de presentación, conversación inicial, nuevo coach, nueva coach, nuevo mentor,
		nueva mentora
	`,
	about: 'sobre, acerca de, tema, asunto, por lo de',
	talk: `
		llamada, charla, café, cafecito, comida, almuerzo, desayuno, cena, cerveza, cervezas, cañas, caña, vino,
		vinos, té, paseo, caminata, sesión, encuentro, conversación, videollamada, hablar, intercambio, diálogo,
		reencuentro, quedada, hora, rato, merienda, copa, copas, ponerse al día, ponernos al día, llamar,
		tomar algo, escapada, visita, video, tarde, sobremesa, charlita, cañita, vermut, aperitivo, copita,
		ruta, senderismo, caminar, pasear, tomar café, llamadita, quedar, vernos, ponerse, platicar, plática,
		junta, tinto, mate, asado, parrillada, terraza, finde, fin de semana, contraste, puesta en común,
		cara a cara, vídeo, teams, consejo, consejos, charla libre, desahogo, aprender, ronda, pizza, tapas,
		tapeo, vermú, paella, cocido, pintxos, sushi, comida de navidad, cena de navidad, telefonema, zoom,
		café largo, sidra, barbacoa, bar, bodega, churros, llamar a, preguntar, preguntarle, preguntar a,
		visitar, visita a, consultar, consultarlo con, escuchar, pedir consejo, pedirle consejo, ver a, comer,
		cenar, almorzar, desayunar, charlar, quedar con, nos vemos
	`,
	meals: `
		comida, cena, almuerzo, desayuno, café, cañas, copas, cervezas, merienda, reencuentro, quedada,
		retiro, intercambio, velada
	`,
	small: `
		al, amigo, bloqueo, bloqueado, cada, cancelado, cancelada, con, confidencial, confirmado, corto, corta,
		d, de, del, día, dos, e, el, en, entre, externa, externo, fija, fijo, fuera, h, hoy, interna,
		invitación, jueves, la, las, lo, los, lunes, mañana, martes, mensual, mi, miércoles, mío, n, nº, o,
		para, parte, por, presencial, primera, privado, privada, próxima, puerta, cerrada, quincenal, rápida,
		reservado, rv, sábado, segunda, semana, semanal, ser, sin, sin agenda, sin orden del día, sobre, solo,
		su, teléfono, tercera, trimestral, un, una, urgente, viernes, y, yo, nos, al mes, enero, febrero, marzo,
		abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, sr, sra, domingo, tú,
		oficina, casa, parque, mediodía, grupo, nosotras, nosotros, madrid, barcelona, valencia, sevilla,
		bogotá, méxico, lima, santiago, buenos aires, mismo, misma, mis, nuestro, nuestra, ese, este, esta, eso,
		ya, muy, más, cuando, donde, que, quien, lugar, sala, minutos, media, hora y media, h30, cuarta, quinta,
		bimensual, bimestral, importante, no mover, no tocar, reservar tarde, confianza, de confianza, a solas,
		a dos, amiga, amigos, clínico, hospital, en persona, se, te, le, nº1, parte 2, libre, nacional, empresa,
		nuevo, nueva, de siempre, p, neo, gr
	`,
	closed: 'confidencial, cerrado, cerrada, a puerta cerrada, en confianza, de confianza',
	errands: `
		factura, facturas, honorarios, cuota, aplazar, reprogramar, mover, facilitar, moderar, juego de mesa,
		juegos de mesa, pagar, presupuesto de, gastos, dar de baja, licitación, pliego,
		presupuestos de proveedores
	`,
};
