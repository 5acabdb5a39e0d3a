import { ptLeaders } from './pt-leaders';
import type { PeopleWords } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const ptPeople: PeopleWords = {
	language: 'pt',
	leaders: ptLeaders,
	fellows: `
		outro, outra, amigo, amiga, colega, entre, colegas, o outro, a outra, outros, outras, também,
		que também é, outros dois, outras duas, dois outros, duas outras, vizinho, vizinha, externo, externa,
		contraparte, tb, tbm, doutro, doutra, noutro, noutra, de outro, de outra, da outra, do outro,
		de outros, de outras, outra clínica, outro colégio, outra escola, outro hospital, outro hosp,
		outra empresa, outra startup, outra loja, outra filial, outra unidade, outra fábrica, outra câmara,
		outro município, outra cidade, outro concelho, outra paróquia, outra padaria, outra oficina,
		outro restaurante, outro bar, outra faculdade, outra universidade, outro laboratório, outro lab,
		outro lar, outra creche, outro centro, outro clube, outra ong, outro escritório, doutro escritório,
		outra agência, outra cooperativa, outra igreja, outro serviço, outra equipa, outra equipe,
		outra farmácia, outro hotel, outra editora, outro teatro, outro museu, outra academia,
		outra consultora, outra fundação, outra associação, outra casa, noutra casa, outro agrupamento,
		outra secretaria, outra prefeitura, outra região, outra freguesia, outras empresas, outras escolas,
		outros hospitais, outra companhia, outra obra, outro programa, outro projeto, outro batalhão,
		outro quartel, outro negócio, empresas dif, heads de produto, noutra *, noutro *, em outra *,
		em outro *, de outra *, de outro *, doutra *, doutro *, da outra *, do outro *, na outra *, no outro *
	`,
	formers: `
		antigo, antiga, antigos, antigas, velho, velha, velhos, velhas, anterior, anteriores, passado, passada,
		de antes, de outros tempos, dos tempos de, dos tempos da, ex, aposentado, aposentada, reformado,
		reformada, tempos da, tempos do, do tempo do, do tempo da, do tempo de, dos meus tempos em,
		dos tempos do, da antiga, do antigo
	`,
	colleagues: `
		colega, colegas, companheiro, companheira, companheiros, chefe, chefes, chefia, equipa, equipe, time,
		sócio, sócia, sócios, diretora, diretor, gestor, gestora, trabalho, empresa, cofundador, cofundadora,
		adjunto, adjunta, assistente, responsável, pessoal, galera, amigos do trabalho, supervisora, gerente,
		malta, secretária, codiretor, codiretora, co diretor, parceira de bancada, parceiro de bancada,
		colega de bancada, colega de gabinete, colega de sala
	`,
};
