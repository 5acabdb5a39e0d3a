import { esLeaders } from './es-leaders';
import type { PeopleWords } from './word-list';

/** Spanish. */
export const esPeople: PeopleWords = {
	language: 'es',
	leaders: esLeaders,
	fellows: `
		otro, otra, amigo, amiga, colega, compañero, compañera, entre, colegas, compañeros, compañeras,
		el otro, la otra, otros, otras, también, otros dos, otras dos, otros tres, dos * más, vecino,
		vecina, conocido, conocida, externo, externa, contraparte, tb, tbn, tmb, de otro, de otra, de otros,
		de otras, otra clínica, otro colegio, otro cole, otro instituto, otro insti, otro hospital,
		otro hospi, otra empresa, otra startup, otra tienda, otra sucursal, otra delegación, otra planta,
		otra fábrica, otro ayuntamiento, otro municipio, otro pueblo, otra ciudad, otra parroquia,
		otra panadería, otro taller, otro restaurante, otro bar, otra facultad, otra universidad,
		otro laboratorio, otro lab, otra residencia, otro jardín infantil, otro jardín, otra escuela,
		otro centro, otro club, otros clubes, otra ong, otro despacho, otra agencia, otra cooperativa,
		otra sede, otra unidad, otro servicio, otro equipo, otra oficina, otra farmacia, otro hotel,
		otra editorial, otro teatro, otro museo, otra academia, otra consultora, otro bufete, otra notaría,
		otra fundación, otra asociación, otra guardería, otro departamento, otra región, otra zona,
		otra marca, otros hospitales, otras empresas, otros colegios, otros centros, otra obra,
		otro programa, otro proyecto, otra compañía, otra escuela infantil, otro batallón, otro cuartel,
		otro comercio, otro negocio, en otra *, en otro *, de otra *, de otro *, de la otra *, del otro *,
		en la otra *, en el otro *, otra granja, otra finca, otra bodega, otra quesería, otra imprenta,
		otra ferretería, otra librería, otra peluquería, otra barbería, otra carnicería, otra floristería,
		otra pescadería, otra frutería, otra heladería, otra pizzería, otra cafetería, otra taquería,
		otra fonda, otra estación, otra mina, otra cooperativa agraria, otra cofradía, otra comarca,
		otra provincia, otra isla, otra orilla, otra diócesis, otra congregación, otra orden,
		otra comunidad, otra casa, otra línea, otra nave, otra terminal, otra base, otra brigada,
		otra comisaría, otra comandancia, otra orquesta, otra banda, otra compañía de teatro, otra galería,
		otra radio, otra redacción, otra revista, otra cadena, otra franquicia, otra aseguradora,
		otra clínica dental, otra óptica, otra gestoría, otra inmobiliaria, otra constructora, otra naviera,
		otro barco, otro buque, otro puerto, otro aeropuerto, otro parque, otro parque de bomberos,
		otro juzgado, otro tribunal, otro obispado, otro convento, otro monasterio, otro seminario,
		otro coro, otro festival, otro cine, otro diario, otro periódico, otro canal, otro estudio,
		otro gimnasio, otro polideportivo, otro equipo juvenil, otro camping, otro albergue, otro refugio,
		otro hostal, otro hotelito, otro colegio mayor, otro decanato, otro rectorado, otro distrito,
		otro ministerio, otro sindicato, otro mercado, otro puesto, otro local, otro quiosco,
		otro chiringuito, otro obrador, otro supermercado, otro súper, otro vivero, otro invernadero,
		otro molino, otro tambo, otro campo, otro rancho, otro consultorio, otro centro de salud,
		otro ambulatorio, otro banco, otro labo, rival, rivales, paisano, paisana, camarada, semejante,
		semejantes
	`,
	formers: `
		antiguo, antigua, antiguos, antiguas, viejo, vieja, viejos, viejas, anterior, anteriores, de antes,
		de antaño, de entonces, pasado, de mi época en, ex, jubilado, jubilada, mi antiguo, mi antigua,
		de los tiempos de, de la época de, de mis tiempos en, de los viejos tiempos, de otros tiempos,
		de otra época, de mi anterior, de mi antigua, de mi antiguo, de mi viejo, de mi vieja, retirado,
		retirada
	`,
	colleagues: `
		colega, colegas, compañero, compañera, compañeros, compañeras, jefe, jefa, jefes, equipo, socio,
		socia, socios, directora, gerente, empresa, cofundador, cofundadora, adjunto, adjunta, secretaria,
		responsable, gente, amigos del trabajo, subdirector, subdirectora, secretario, codirectora, compi,
		compis, brigada, claustro, dupla, binomio, patrulla, cuadrilla, tripulación, elenco, camarada,
		camaradas, compa, compas, pareja de patrulla, pareja profesional, secretaria de dirección,
		asistente, ayudante, becarios, mano derecha, número dos, jefazo, jefaza, jefecito, consocio,
		consocia, socias, codirector, codirectores, cofundadores, colaborador, colaboradora, colaboradores,
		colaboradoras, subordinado, subordinada, subalterno, subalterna, supervisor, supervisora,
		coordinador, coordinadora, jefas, capataz, cole de trabajo, compañeros de curro,
		compañeros de trabajo, colegas del curro, amigos del curro, amigas del trabajo, amiga del trabajo,
		amigo del trabajo, gente del curro, gente del trabajo, gente del laburo, gente de la oficina
	`,
};
