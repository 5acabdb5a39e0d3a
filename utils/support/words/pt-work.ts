import type { WorkWords } from './word-list';

/** Portuguese, of Portugal and of Brazil. */
export const ptWork: WorkWords = {
	language: 'pt',
	weighty: `
		conselho de administração, reunião do conselho, assembleia geral, assembleia de acionistas,
		aprovação do orçamento, defesa do orçamento, corte de orçamento, cortes, reestruturação,
		reorganização, demissão, demissões, despedimento, despedimentos, desligamento, desligamentos,
		layoff, audiência, julgamento, processo disciplinar, negociação sindical, sindicato, inspeção,
		fiscalização, auditoria externa, comité de auditoria, comitê de auditoria, minha avaliação anual,
		negociação salarial, entrada em produção, lançamento de produto, fusão, aquisição,
		gabinete de crise, reunião de crise, comitê de crise, rodada de investimento, investidores,
		conversa difícil, mediação
	`,
	up: `
		meu chefe, minha chefe, meu gestor, minha gestora, diretor geral, diretora geral,
		conselho de administração, comité executivo, comitê executivo, presidência, diretoria, meu diretor,
		minha diretora, meu superior, minha superiora, meu gerente, minha gerente, meu líder, minha líder,
		meu supervisor, minha supervisora, chefe!, chefia!, superior!, administração!,
		reunião da administração, reunião com a administração
	`,
	down: `
		minha equipa, minha equipe, reunião de equipa, reunião de equipe, reunião da equipe,
		reunião da equipa, avaliação de desempenho, colaboradores, retrospectiva, retro,
		planejamento da sprint, planeamento do sprint, reunião de departamento, período experimental,
		liderados, equipe!, equipa!, com a equipe, com a equipa, toda a equipe, toda a equipa,
		almoço de equipe, almoço de equipa, daily!, integração!, meu time, com o time, reunião do time,
		reunião de time, alinhamento do time, time todo, daily do time
	`,
	across: `
		comité de direção, comitê de direção, reunião de diretores, reunião de gestores,
		reunião de gerentes, chefes de departamento, comitê gestor, interdepartamental,
		equipe de liderança, equipa de direção, time de liderança
	`,
	outside: `
		cliente, clientes, fornecedor, fornecedores, entrevista, candidato, candidata, imprensa, jornalista,
		investidor, investidores, parceiro, parceiros, agência, consultor, consultora, auditor, auditores,
		ministério, reunião de pais, reunião com pais, pais de alunos, pais dos alunos, com os pais,
		encarregados de educação, feira do livro, feira internacional, feira de negócios, feira do setor,
		na feira, visita à feira
	`,
	alone: `
		tempo de foco, não perturbar, não agendar, trabalho individual, bloqueado, redação, preparação,
		e mails, leitura, reflexão, sem reuniões, foco!, concentração!
	`,
	aside: `
		chefe de cozinha, conferência telefónica, conferência telefônica, meus pais, casa dos pais,
		dia dos pais, assessoria de imprensa, agência de viagens, agência bancária, time de futebol,
		equipe médica, reunião de redação, reunião da redação, prova de redação, clube de leitura,
		preparação com, festa retrô, festa retro
	`,
	travel: `
		viagem, deslocação, deslocamento, trajeto, voo, comboio, trem, aeroporto, estrada, traslado
	`,
};
