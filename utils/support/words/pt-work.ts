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
		meu chefe, minha chefe, chefe, chefia, meu gestor, minha gestora, diretor geral, diretora geral,
		conselho de administração, comité executivo, comitê executivo, presidência, superior, diretoria,
		administração, meu diretor, minha diretora, meu superior, minha superiora, meu gerente,
		minha gerente, meu líder, minha líder, meu supervisor, minha supervisora
	`,
	down: `
		minha equipa, minha equipe, reunião de equipa, reunião de equipe, reunião da equipe,
		reunião da equipa, equipe, equipa, avaliação de desempenho, colaboradores, daily, retrospectiva,
		retro, planejamento da sprint, planeamento do sprint, reunião de departamento, integração,
		período experimental, liderados, time
	`,
	across: `
		comité de direção, comitê de direção, reunião de diretores, reunião de gestores,
		reunião de gerentes, chefes de departamento, comitê gestor, interdepartamental,
		equipe de liderança, equipa de direção, time de liderança
	`,
	outside: `
		cliente, clientes, fornecedor, fornecedores, entrevista, candidato, candidata, imprensa,
		jornalista, investidor, investidores, parceiro, parceiros, feira, agência, consultor, consultora,
		auditor, auditores, pais, ministério
	`,
	alone: `
		tempo de foco, foco, concentração, não perturbar, não agendar, trabalho individual, bloqueado,
		redação, preparação, e mails, leitura, reflexão, sem reuniões
	`,
	travel: `
		viagem, deslocação, deslocamento, trajeto, voo, comboio, trem, aeroporto, estrada, traslado
	`,
};
