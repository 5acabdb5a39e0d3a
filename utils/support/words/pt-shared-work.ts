import type { Phrases } from './word-list';

/** Portuguese: ways to say that two worked together. */
export const ptSharedWork: Phrases = `
	trabalhámos juntos, trabalhamos juntos, trabalhávamos juntos, trabalhamos juntas, trabalhámos juntas,
	trabalhávamos juntas, com quem dividi, onde eu trabalhava, onde trabalhava, onde trabalhei, onde
	trabalhámos, onde trabalhávamos, partilhávamos gabinete, partilhávamos a sala, da minha época na, da
	minha época no, da época da, da época do, foi meu chefe, foi minha chefe, foi meu colega, foi minha
	colega, foi meu sócio, foi minha sócia, era meu chefe, era minha chefe, era meu colega, era minha
	colega, que saiu da empresa, q saiu da empresa, que deixou a empresa, que já não trabalha cá, que já não
	está na empresa, que não trabalha mais aqui, da minha época na *, da minha época no *, da minha época de
	*, da minha época em *, da minha época nos *, da minha época nas *, dividimos sala, dividimos gabinete,
	dividimos a sala, dividimos o gabinete, partilhámos sala, partilhámos gabinete, partilhámos plantão,
	partilhámos plantões, partilhámos bancada, partilhámos laboratório, partilhámos a sala, partilhámos o
	gabinete, partilhávamos sala, partilhávamos mesa, partilhávamos escritório, partilhávamos turno,
	partilhávamos plantão, partilhávamos plantões, partilhávamos bancada, partilhávamos cozinha,
	partilhávamos laboratório, partilhávamos a mesa, partilhávamos o gabinete, partilhávamos o escritório,
	compartilhamos sala, compartilhamos gabinete, compartilhamos plantão, compartilhamos plantões,
	compartilhamos bancada, compartilhamos laboratório, compartilhamos a sala, compartilhamos o gabinete,
	dividi sala, dividi mesa, dividi gabinete, dividi escritório, dividi turno, dividi plantão, dividi
	plantões, dividi bancada, dividi cozinha, dividi laboratório, dividi a sala, dividi a mesa, dividi o
	gabinete, dividi o escritório, partilhei sala, partilhei mesa, partilhei gabinete, partilhei escritório,
	partilhei turno, partilhei plantão, partilhei plantões, partilhei bancada, partilhei cozinha, partilhei
	laboratório, partilhei a sala, partilhei a mesa, partilhei o gabinete, partilhei o escritório, servimos
	juntos, servimos juntas, demos aulas juntos, demos aulas juntas, dávamos aulas juntos, dávamos aulas
	juntas, dávamos aula juntos, dávamos aula juntas, tocávamos juntos, tocávamos juntas, dirigíamos juntos,
	dirigíamos juntas, coordenávamos juntos, coordenávamos juntas, estivemos juntos, estivemos juntas,
	fazíamos plantão juntos, fazíamos plantão juntas, minha colega até 20*, minha colega até há, meu colega
	até 20*, meu colega até há, minha chefe até 20*, minha chefe até há, meu chefe até 20*, meu chefe até
	há, minha sócia até 20*, minha sócia até há, meu sócio até 20*, meu sócio até há, minha adjunta até 20*,
	minha adjunta até há, meu adjunto até 20*, meu adjunto até há, minha vice até 20*, minha vice até há,
	meu vice até 20*, meu vice até há, quem foi minha chefe, quem foi minha adjunta, quem foi minha sócia,
	quem foi minha colega, quem foi minha diretora, quem foi minha gerente, quem foi minha coordenadora,
	quem foi minha assistente, quem foi minha secretária, quem foi minha vice, quem foi meu chefe, quem foi
	meu adjunto, quem foi meu sócio, quem foi meu colega, quem foi meu diretor, quem foi meu gerente, quem
	foi meu coordenador, quem foi meu assistente, quem foi meu secretário, quem foi meu vice, já não está na
	empresa, já não trabalha na empresa, anos juntos na *, anos juntos no *, anos juntas na *, anos juntas
	no *, de quando eu era, fizemos * juntos, fizemos * juntas, fizemos a * juntos, fizemos a * juntas,
	fizemos o * juntos, fizemos o * juntas, fazíamos * juntos, fazíamos * juntas, fazíamos a * juntos,
	fazíamos a * juntas, fazíamos o * juntos, fazíamos o * juntas, fazíamos as * juntos, fazíamos as *
	juntas, fazíamos os * juntos, fazíamos os * juntas, navegámos juntos, navegámos juntas, navegávamos
	juntos, navegávamos juntas, patrulhávamos juntos, patrulhávamos juntas, patrulhamos juntos, patrulhamos
	juntas, voávamos juntos, voávamos juntas, cozinhávamos juntos, cozinhávamos juntas, servíamos juntos,
	servíamos juntas, ensinávamos juntos, ensinávamos juntas, investigávamos juntos, investigávamos juntas,
	pesquisávamos juntos, pesquisávamos juntas, vendíamos juntos, vendíamos juntas, remávamos juntos,
	remávamos juntas, sofremos juntos, sofremos juntas, sobrevivemos juntos, sobrevivemos juntas, começámos
	juntos, começámos juntas, arrancámos juntos, arrancámos juntas, entrámos juntos, entrámos juntas,
	fundámos * juntos, fundámos * juntas, fundámos a * juntos, fundámos a * juntas, fundámos o * juntos,
	fundámos o * juntas, montámos * juntos, montámos * juntas, montámos a * juntos, montámos a * juntas,
	montámos o * juntos, montámos o * juntas, abrimos * juntos, abrimos * juntas, abrimos a * juntos,
	abrimos a * juntas, abrimos o * juntos, abrimos o * juntas, levantámos * juntos, levantámos * juntas,
	levantámos a * juntos, levantámos a * juntas, dirigimos * juntos, dirigimos * juntas, geríamos * juntos,
	geríamos * juntas, geríamos a * juntos, geríamos a * juntas, geríamos o * juntos, geríamos o * juntas,
	tocávamos a * juntos, tocávamos a * juntas, tocávamos o * juntos, tocávamos o * juntas, carregávamos *
	juntos, carregávamos * juntas, atendíamos * juntos, atendíamos * juntas, apagávamos * juntos, apagávamos
	* juntas, editávamos * juntos, editávamos * juntas, viramos noites juntos, viramos noites juntas,
	virávamos noites juntos, virávamos noites juntas, noites juntos, noites juntas, plantões juntos,
	plantões juntas, estagiámos juntos, estagiámos juntas, ralamos juntos, ralamos juntas, ralávamos juntos,
	ralávamos juntas, suámos juntos, suámos juntas, partilhávamos *, dividia comigo *, onde trabalhamos *,
	onde ralamos *, onde estivemos *, fui chefe da *, fui chefe do *, que foi meu *, que foi minha *, que
	era meu *, que era minha *, q foi meu *, q foi minha *, q era meu *, q era minha *, que saiu daqui, que
	saiu em 20*, que saiu há, que saiu da casa, que já não está cá, que já não trabalha connosco, que não
	está mais aqui, que não trabalha mais com a gente, que trabalhava aqui, que trabalhava cá, que estava
	aqui antes, que esteve aqui, que esteve na minha equipa, que era da minha equipa, que era da minha
	equipe, que era do meu time, que era da equipe, que era do time, que era daqui, que era de * aqui, que
	era da * aqui, que era do * aqui, que foi para a concorrência, que foi pra concorrência, que se
	aposentou em, que se reformou em, q saiu daqui, q saiu em 20*, q saiu há, q saiu da casa, q já não está
	cá, q já não trabalha connosco, q não está mais aqui, q não trabalha mais com a gente, q trabalhava
	aqui, q trabalhava cá, q estava aqui antes, q esteve aqui, q esteve na minha equipa, q era da minha
	equipa, q era da minha equipe, q era do meu time, q era da equipe, q era do time, q era daqui, q era de
	* aqui, q era da * aqui, q era do * aqui, q foi para a concorrência, q foi pra concorrência, q se
	aposentou em, q se reformou em, foi para a concorrência, foi pra concorrência, todos fora já, já todos
	fora, já todos reformados, de quando era chefe na *, de quando era chefe no *, anos juntos em, anos
	juntas em, que me contratou, noites juntas em, noites juntos em, saí de lá em *, saí de lá, saí em 20*,
	trampamos juntos, trampamos juntas, trampávamos juntos, trampei com, trampava comigo, trampou comigo,
	dividimos balcão, dividimos bancada, dividimos mesa, dividimos turno, dividimos turnos, dividimos
	plantão, dividimos plantões, dividimos cozinha, dividimos viatura, dividimos ambulância, dividimos
	escritório, dividimos baia, dividíamos baia, éramos professoras na *, éramos professoras no *, éramos
	professores na *, éramos professores no *, éramos estagiários na *, éramos estagiárias na *, éramos
	estagiários no *, éramos * na mesma *, éramos * no mesmo *, fomos * na mesma *, fomos * no mesmo *,
	colegas na * até *, colegas no * até *, colegas na * até fechar, colegas no * até fechar, até fechar,
	até a falência, até falir, que saiu da *, q saiu da *, que saiu do *, q saiu do *, saiu da * há *, saiu
	do * há *, saiu da * em *, saiu do * em *, nos mandaram embora juntos, fomos demitidos juntos, fomos
	demitidas juntas, fomos despedidos juntos, servíamos *, limpávamos *, vendíamos *, atendíamos *,
	começámos os dois na, começámos os dois no, começamos as duas na, anos na mesma *, anos no mesmo *, anos
	de mesa com mesa, mesa com mesa na *, mesa com mesa no *, passámos anos na, passamos anos no, éramos
	colegas, dividíamos a mesa, dividíamos a sala, dividíamos gabinete, trabalhámos * anos, trabalhávamos
	lado a lado, trabalhámos lado a lado, éramos sócios, éramos equipa, éramos equipe, dividíamos sala,
	dividíamos mesa, dividíamos escritório, dividíamos turno, dividíamos plantão, dividíamos plantões,
	dividíamos bancada, dividíamos cozinha, dividíamos laboratório, dividíamos o gabinete, dividíamos o
	escritório, dividíamos *, trabalhámos no mesmo *, trabalhámos na mesma *, trabalhávamos no mesmo *,
	trabalhávamos na mesma *, trabalhávamos no *, trabalhávamos na *, trabalhámos no *, trabalhámos na *,
	estivemos no mesmo *, estivemos na mesma *, estávamos no mesmo *, estávamos na mesma *, éramos turno *,
	éramos do *, éramos da *, éramos os do *, éramos as do *, de quando estivemos na *, de quando estivemos
	no *, de quando tocávamos *, de quando montámos *, dividíamos ambulância, dividíamos viatura, fazíamos
	noites, fazíamos plantões, fazíamos rondas, fazíamos turnos
`;
