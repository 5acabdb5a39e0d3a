import { ptLeaders } from './pt-leaders';
import type { PeopleWords } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const ptPeople: PeopleWords = {
	language: 'pt',
	leaders: ptLeaders,
	fellows: `
		outro, outra, amigo, amiga, colega, entre, colegas, o outro, a outra, outros, outras, também,
		que também é, outros dois, outras duas, dois outros, duas outras, vizinho, vizinha, externo,
		externa, contraparte, tb, tbm, doutro, doutra, noutro, noutra, de outro, de outra, da outra,
		do outro, de outros, de outras, outra clínica, outro colégio, outra escola, outro hospital,
		outro hosp, outra empresa, outra startup, outra loja, outra filial, outra unidade, outra fábrica,
		outra câmara, outro município, outra cidade, outro concelho, outra paróquia, outra padaria,
		outra oficina, outro restaurante, outro bar, outra faculdade, outra universidade, outro laboratório,
		outro lab, outro lar, outra creche, outro centro, outro clube, outra ong, outro escritório,
		doutro escritório, outra agência, outra cooperativa, outra igreja, outro serviço, outra equipa,
		outra equipe, outra farmácia, outro hotel, outra editora, outro teatro, outro museu, outra academia,
		outra consultora, outra fundação, outra associação, outra casa, noutra casa, outro agrupamento,
		outra secretaria, outra prefeitura, outra região, outra freguesia, outras empresas, outras escolas,
		outros hospitais, outra companhia, outra obra, outro programa, outro projeto, outro batalhão,
		outro quartel, outro negócio, empresas dif, heads de produto, noutra *, noutro *, em outra *,
		em outro *, de outra *, de outro *, doutra *, doutro *, da outra *, do outro *, na outra *,
		no outro *, outra granja, outra quinta, outra fazenda, outra queijaria, outra gráfica,
		outra livraria, outra barbearia, outra florista, outra pastelaria, outra pizzaria, outra cafetaria,
		outra cafeteria, outra pousada, outra esquadra, outra delegacia, outra brigada, outra corporação,
		outra orquestra, outra banda, outra galeria, outra rádio, outra redação, outra revista, outra rede,
		outra franquia, outra seguradora, outra construtora, outra imobiliária, outra diocese,
		outra congregação, outra ordem, outra comunidade, outra linha, outra terminal, outra base,
		outra ilha, outra província, outra comarca, outra vara, outra pastoral, outra junta, outra vila,
		outra aldeia, outra turma de gestão, outra software house, outra cooperativa agrícola,
		outra instituição, outra ipss, outra misericórdia, outra escola infantil, outra residência,
		outro barco, outro navio, outro porto, outro aeroporto, outro parque, outro tribunal,
		outro convento, outro mosteiro, outro seminário, outro coro, outro coral, outro festival,
		outro cinema, outro jornal, outro canal, outro estúdio, outro ginásio, outro camping,
		outro albergue, outro abrigo, outro hostel, outro salão, outro mercado, outro posto, outro quiosque,
		outro supermercado, outro viveiro, outro sítio, outro consultório, outro posto de saúde,
		outro centro de saúde, outro banco, outro instituto, outro campus, outro departamento,
		outro ministério, outro sindicato, outro distrito, outro estado, outro condomínio, outro prédio,
		outro time, outro squad, outro bairro, outro polo, outro núcleo, rival, rivais, conterrâneo,
		conterrânea, camarada, mestre amigo, tbém, tmb, com os demais, com as demais, outro terreiro,
		outra healthtech, outra fintech, outra autoescola, outra cozinha, outro cartório
	`,
	formers: `
		antigo, antiga, antigos, antigas, velho, velha, velhos, velhas, anterior, anteriores, passado,
		passada, de antes, de outros tempos, dos tempos de, dos tempos da, ex, aposentado, aposentada,
		reformado, reformada, tempos da, tempos do, do tempo do, do tempo da, do tempo de,
		dos meus tempos em, dos tempos do, da antiga, do antigo, extinto, extinta, extintos
	`,
	colleagues: `
		colega, colegas, companheiro, companheira, companheiros, chefe, chefes, chefia, equipa, equipe,
		time, sócio, sócia, sócios, diretora, diretor, gestor, gestora, trabalho, empresa, cofundador,
		cofundadora, adjunto, adjunta, assistente, responsável, pessoal, galera, amigos do trabalho,
		supervisora, gerente, malta, secretária, codiretor, codiretora, co diretor, parceira de bancada,
		parceiro de bancada, colega de bancada, colega de gabinete, colega de sala, tropa, dupla, brigada,
		guarnição, tripulação, elenco, camarada, camaradas, companheiras, comparsa, supervisor, coordenador,
		coordenadora, codiretores, sócias, subordinado, subordinada, braço direito, número dois, chefinha,
		chefinho, patrão, patroa, colaboradora, colaborador, colegas de trabalho, colega de trabalho,
		colegas de redação, colegas de plantão, colega de plantão, colegas de turno, colega de turno,
		parceiro de viatura, parceira de viatura, colega de mesa, colegas de sala, pessoal do trabalho,
		amigas do trabalho, amigo do trabalho, amiga do trabalho, vizinha de mesa, vizinho de mesa
	`,
};
