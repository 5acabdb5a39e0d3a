import type { PeopleWords } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const ptPeople: PeopleWords = {
	language: 'pt',
	leaders: `
		líder, líderes, liderança, lideranças, mulheres líderes, gestor, gestora, gestores, gestoras, diretores,
		diretoras, directora, directores, diretor geral, diretora geral, administrador, administradora,
		administradores, presidente, presidentes, gerente, gerentes, coordenador, coordenadora, coordenadores,
		coordenadoras, fundador, fundadora, fundadores, fundadoras, cofundadores, empreendedor, empreendedora,
		empreendedores, empreendedoras, empresário, empresária, empresários, empresárias, dirigente, dirigentes,
		reitor, reitora, reitores, reitoras, prefeito, prefeita, prefeitos, autarcas, presidentes de câmara,
		dono, dona, donos, sócios gerentes, chefes de serviço, chefe de serviço, diretores de escola, diretoras
		de escola, enfermeiras chefes, enfermeiros chefes, enfermeira chefe, executivos, executivas, executivo,
		executiva, diretor financeiro, diretora financeira, diretor de rh, diretora de rh, diretor de escola,
		diretora de escola, diretora de hospital, diretor de hospital, diretores de hospital, líder de equipa,
		líder de equipe, líderes de equipe, líderes de equipa, supervisor geral, encarregado, encarregada,
		proprietário, proprietária, proprietários, sócio diretor, pastores, vereador, vereadora, vereadores,
		presidenta, pró reitor, pró reitora, mulheres empresárias, mulheres empreendedoras, novos gestores,
		novos líderes, pme, pmes, secretário geral, gerente geral, superintendente, superintendentes, diretor
		regional, diretora regional, diretores regionais, *diretora, *diretor, chefe de cozinha, editor chefe,
		editora chefe, editores chefes, produtor, produtora, bispo, delegado, delegada, secretário, secretária
		municipal, hoteleiro, hoteleiros, chefe de departamento, chefes de departamento, chefe de equipa, chefes
		de equipa, chefe de equipe, chefes de equipe, professor titular, professora titular, investigador
		principal, pesquisador principal, coordenador de curso, coordenadora de curso, gerente de loja, gerentes
		de loja, gerente de agência, gerentes de agência, sócio gerente, sócia gerente, sócios, autônomos,
		autônomas, responsável de equipa, responsáveis de equipa, diretor de unidade, diretora de unidade,
		decisores, mulheres gestoras, mulheres fundadoras, jovens líderes, novos diretores, provedor, provedora,
		diretora de clínica, diretor de clínica, diretores de clínica, autarca, presidente de câmara, ceo s,
		codiretor, codiretora, diretor clínico, diretora clínica, diretores clínicos, diretores de agrupamento,
		diretor de agrupamento, diretora de agrupamento, diretor técnico, diretora técnica, diretor comercial,
		diretora comercial, *diretores, *diretoras, provedores, presidente da junta, presidentes da junta,
		prefeitas, chefes, chefias, coordenação, direções, comissário, comissária, conservadora, conservador,
		pároco, párocos, presidente da câmara, presidente de junta, presidentes de junta, padre, padres, pastor,
		pastora, bispos, decano, decana, donas, dono de oficina, dona de oficina, donos de oficina, donos de
		restaurante, dona de restaurante, dono de restaurante, dono de padaria, dona de padaria, donos de
		padaria, padeiro, padeiros, gestores hospitalares, diretoras técnicas, secretária geral, produtor de
		vinho, produtora de vinho, agricultor, agricultora, farmacêutica dona, comandante dos bombeiros,
		comandantes, presidente de clube, presidente de associação, presidentes de associação, hoteleira,
		restaurador, restauradora, síndico, enfermeiro chefe
	`,
	fellows: `
		outro, outra, amigo, amiga, colega, entre, colegas, o outro, a outra, outros, outras, também,
		que também é, outros dois, outras duas, dois outros, duas outras, vizinho, vizinha, externo, externa,
		contraparte
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
		adjunto, adjunta, assistente, responsável, pessoal, turma, galera, amigos do trabalho, supervisora,
		gerente, amigos, amigo, amiga, amigas, malta, secretária, codiretor, codiretora, co diretor
	`,
};
