import type { Phrases } from './word-list';

/** Portuguese: those of an earlier job, by where they worked. */
export const ptOldTeams: Phrases = `
	os ex do, os ex da, as ex da, as ex do, as da antiga fábrica, os da antiga fábrica, as da antiga loja,
	os da antiga loja, os da antiga firma, as da antiga firma, os da antiga agência, as da antiga agência,
	os do antigo escritório, as do antigo escritório, os do antigo serviço, as do antigo serviço,
	os da antiga redação, as da antiga redação, gente da minha antiga *, gente do meu antigo *,
	os que sobrevivemos *, as que sobrevivemos *, os do * de antes, os do * antigo, os do * antiga,
	os da * de antes, os da * antigo, os da * antiga, as do * de antes, as do * antigo, as do * antiga,
	as da * de antes, as da * antigo, as da * antiga, gente do * de antes, gente do * antigo,
	gente do * antiga, gente da * de antes, gente da * antigo, gente da * antiga, os do * 201*,
	os do * 200*, os do * 199*, os do * 198*, os da * 201*, os da * 200*, os da * 199*, os da * 198*,
	as do * 201*, as do * 200*, as do * 199*, as do * 198*, as da * 201*, as da * 200*, as da * 199*,
	as da * 198*, gente do * 201*, gente do * 200*, gente do * 199*, gente do * 198*, gente da * 201*,
	gente da * 200*, gente da * 199*, gente da * 198*, gente do meu anterior *, gente da minha anterior *,
	gente da minha ex *, gente do meu ex *, gente da minha primeira *, gente do meu primeiro *,
	gente da minha última *, gente do meu último *, gente da nossa antiga *, gente do nosso antigo *,
	as do meu antigo *, as da minha antiga *, as do meu anterior *, as da minha anterior *,
	as da minha ex *, as do meu ex *, as da minha primeira *, as do meu primeiro *, as da minha última *,
	as do meu último *, as da nossa antiga *, as do nosso antigo *, os do meu antigo *,
	os da minha antiga *, os do meu anterior *, os da minha anterior *, os da minha ex *, os do meu ex *,
	os da minha primeira *, os do meu primeiro *, os da minha última *, os do meu último *,
	os da nossa antiga *, os do nosso antigo *, da fábrica velha, da firma velha, da empresa velha,
	da escola velha, desempregados da *, desempregados do *, demitidos da *, demitidos do *, os caras da *,
	os caras do *, os caras da antiga *, redação extinta, equipa extinta, equipe extinta, firma extinta,
	empresa extinta, os * de então, as * de então, os da * de então, os do * de então,
	pessoal da * de então, malta da * de então
`;
