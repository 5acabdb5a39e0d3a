import type { Phrases } from './word-list';

/** Portuguese: people with whom the leader worked before. */
export const ptFormers: Phrases = `
	antigo colega, antiga colega, antigos colegas, antigas colegas, velhos colegas, velho colega, antigo
	chefe, antiga chefe, antiga chefia, antigo gestor, antiga gestora, antigo diretor, antiga diretora,
	antiga equipa, antiga equipe, antigo time, velha equipe, velha equipa, time antigo, equipe anterior,
	turma da antiga empresa, pessoal da antiga empresa, pessoal do antigo trabalho, colegas do antigo
	trabalho, colegas da antiga empresa, colegas da empresa anterior, amigos do antigo trabalho, antiga
	empresa, minha antiga empresa, empresa anterior, antigo sócio, antiga sócia, antigos sócios, antigo
	responsável, galera da antiga empresa, malta da antiga, pessoal da antiga, pessoal do antigo, antiga
	colega de, antigo codiretor, antiga codiretora, antigo diretor financeiro, antigo patrão, meu primeiro
	chefe, minha primeira chefe, antiga direção, trabalhei com, fomos colegas, antigo emprego, antigo
	trampo, antigo trabalho, pessoal do antigo emprego, malta do antigo emprego, malta do antigo trabalho,
	galera do antigo trabalho, galera do antigo trampo, turma do antigo trabalho, turma da antiga firma,
	antiga firma, do meu antigo escritório, do meu antigo trabalho, do meu antigo emprego, do meu antigo
	trampo, do meu antigo serviço, do meu antigo time, do meu antigo banco, do meu antigo hospital, do meu
	antigo laboratório, do meu antigo departamento, do meu antigo setor, do meu antigo quartel, do meu
	antigo jornal, do meu antigo gabinete, do meu antigo restaurante, do meu antigo hotel, da minha antiga
	empresa, da minha antiga firma, da minha antiga agência, da minha antiga equipe, da minha antiga equipa,
	da minha antiga startup, da minha antiga redação, da minha antiga consultoria, da minha antiga loja, da
	minha antiga fábrica, da minha antiga unidade, da minha antiga clínica, da minha antiga editora, da
	empresa anterior, do emprego anterior, do trabalho anterior, do trampo anterior, do antigo time do, do
	antigo time da, com quem trabalhei, com quem trabalhava, com quem partilhei, com quem dividia, com quem
	partilhava, com os quais trabalhei, de quando trabalhava, de quando trabalhávamos, de quando eu
	trabalhava, quando trabalhávamos, dos meus tempos na, dos meus tempos no, dos meus tempos de, do meu
	tempo na, do meu tempo no, dos meus anos na, dos meus anos no, fomos sócios, fomos sócias, fomos equipa,
	fomos equipe, saiu da empresa em, camaradas de armas, camarada de armas, camaradas do batalhão,
	camaradas do quartel, velha guarda da, velha guarda do, velha guarda de, meu chefe de então, minha chefe
	de então, meu chefe anterior, minha chefe anterior, chefe anterior, meus antigos colegas, minhas antigas
	colegas, antigo turno, malta da firma antiga, pessoal da firma antiga, da antiga redação, da velha
	redação, pessoal da antiga redação, malta da antiga redação, do batalhão anterior, do quartel anterior,
	da unidade anterior, turma antiga do trabalho, turma antiga da empresa, turma da firma antiga, turma do
	trabalho antigo, velha turma do trabalho, velha turma da empresa, do meu tempo na *, do meu tempo no *,
	do meu tempo de *, do meu tempo em *, do meu tempo nos *, do meu tempo nas *, dos meus tempos na *, dos
	meus tempos no *, dos meus tempos de *, dos meus tempos em *, dos meus tempos nos *, dos meus tempos nas
	*, dos meus anos na *, dos meus anos no *, dos meus anos de *, dos meus anos em *, dos meus anos nos *,
	dos meus anos nas *, da minha passagem na *, da minha passagem no *, da minha passagem de *, da minha
	passagem em *, da minha passagem nos *, da minha passagem nas *, do meu último trabalho, do meu último
	trampo, do meu último emprego, do meu último serviço, do meu último banco, do meu último hospital, do
	meu último cargo, do último trabalho, do último trampo, do último emprego, do último serviço, do último
	banco, do último hospital, do último cargo, da minha última empresa, da minha última firma, da minha
	última agência, da minha última consultoria, da minha última startup, da minha última equipe, da minha
	última equipa, da última empresa, da última firma, da última agência, da última consultoria, da última
	startup, da última equipe, da última equipa, trabalhei lado a lado, da velha equipa do *, da velha
	equipa da *, da antiga equipa do *, da antiga equipa da *, da antiga equipe do *, da antiga equipe da *,
	do antigo time do *, do antigo time da *, turma do antigo serviço, pessoal do antigo serviço, pessoal de
	antes, malta de antes, galera de antes, antigo braço direito, na empresa anterior, no trabalho anterior,
	no emprego anterior, no trampo anterior, no restaurante anterior, no hospital anterior, na escola
	anterior, esteve comigo no, esteve comigo na, esteve comigo em, trabalhou comigo, trabalhava comigo,
	estava comigo no, estava comigo na, deixou a empresa em, deixou a agência em, deixou a firma em, equipe
	que tive, equipa que tive, chefe que tive, pessoal do meu antigo *, pessoal da minha antiga *, malta do
	meu antigo *, malta da minha antiga *, galera do meu antigo *, galera da minha antiga *, minha vice de
	então, meu vice de então, da minha primeira empresa, do meu primeiro emprego, do meu primeiro trabalho,
	de quando eu estava, de quando estava no, de quando estava na, trabalhava comigo no *, trabalhava comigo
	na *, coincidimos no *, coincidimos na *, trabalhei para a *, trabalhei sob *, serviu comigo *, servi
	com *, nós duas no *, nós dois no *, nós duas na *, nós dois na *, nós os dois no *, nós as duas na *,
	eu e ela na *, eu e ele na *, eu e ele no *, eu e ela no *, antigamente minha *, antigamente meu *,
	parceiro meu de *, hj na concorrente, hoje na concorrente, agora na concorrente, agora na concorrência,
	hoje na concorrência, hj na concorrência, antes aqui, antes na nossa equipa, antes na minha equipe,
	pessoal do * de antes, pessoal do * antigo, pessoal do * antiga, pessoal da * de antes, pessoal da *
	antigo, pessoal da * antiga, malta do * de antes, malta do * antigo, malta do * antiga, malta da * de
	antes, malta da * antigo, malta da * antiga, galera do * de antes, galera do * antigo, galera do *
	antiga, galera da * de antes, galera da * antigo, galera da * antiga, turma do * de antes, turma do *
	antigo, turma do * antiga, turma da * de antes, turma da * antigo, turma da * antiga, pessoal do * 201*,
	pessoal do * 200*, pessoal do * 199*, pessoal do * 198*, pessoal da * 201*, pessoal da * 200*, pessoal
	da * 199*, pessoal da * 198*, malta do * 201*, malta do * 200*, malta do * 199*, malta do * 198*, malta
	da * 201*, malta da * 200*, malta da * 199*, malta da * 198*, galera do * 201*, galera do * 200*, galera
	do * 199*, galera do * 198*, galera da * 201*, galera da * 200*, galera da * 199*, galera da * 198*,
	turma do * 201*, turma do * 200*, turma do * 199*, turma do * 198*, turma da * 201*, turma da * 200*,
	turma da * 199*, turma da * 198*, equipa do * 201*, equipa do * 200*, equipa do * 199*, equipa do *
	198*, equipa da * 201*, equipa da * 200*, equipa da * 199*, equipa da * 198*, equipe do * 201*, equipe
	do * 200*, equipe do * 199*, equipe do * 198*, equipe da * 201*, equipe da * 200*, equipe da * 199*,
	equipe da * 198*, time do * 201*, time do * 200*, time do * 199*, time do * 198*, time da * 201*, time
	da * 200*, time da * 199*, time da * 198*, turno do * 201*, turno do * 200*, turno do * 199*, turno do *
	198*, turno da * 201*, turno da * 200*, turno da * 199*, turno da * 198*, brigada do * 201*, brigada do
	* 200*, brigada do * 199*, brigada do * 198*, brigada da * 201*, brigada da * 200*, brigada da * 199*,
	brigada da * 198*, companheiros do * 201*, companheiros do * 200*, companheiros do * 199*, companheiros
	do * 198*, companheiros da * 201*, companheiros da * 200*, companheiros da * 199*, companheiros da *
	198*, companheiras do * 201*, companheiras do * 200*, companheiras do * 199*, companheiras do * 198*,
	companheiras da * 201*, companheiras da * 200*, companheiras da * 199*, companheiras da * 198*,
	camaradas do * 201*, camaradas do * 200*, camaradas do * 199*, camaradas do * 198*, camaradas da * 201*,
	camaradas da * 200*, camaradas da * 199*, camaradas da * 198*, tropa do * 201*, tropa do * 200*, tropa
	do * 199*, tropa do * 198*, tropa da * 201*, tropa da * 200*, tropa da * 199*, tropa da * 198*, turno *
	201*, turno * 200*, turno * 199*, turno * 198*, equipa * 201*, equipa * 200*, equipa * 199*, equipa *
	198*, equipe * 201*, equipe * 200*, equipe * 199*, equipe * 198*, time * 201*, time * 200*, time * 199*,
	time * 198*, brigada * 201*, brigada * 200*, brigada * 199*, brigada * 198*, redação * 201*, redação *
	200*, redação * 199*, redação * 198*, destacamento * 201*, destacamento * 200*, destacamento * 199*,
	destacamento * 198*, tripulação * 201*, tripulação * 200*, tripulação * 199*, tripulação * 198*,
	guarnição * 201*, guarnição * 200*, guarnição * 199*, guarnição * 198*, companheiros da campanha * *,
	companheiros da missão * *, companheiros da obra * *, companheiros do projeto * *, companheiros da
	operação * *, companheiras da campanha * *, companheiras da missão * *, companheiras da obra * *,
	companheiras do projeto * *, companheiras da operação * *, camaradas da campanha * *, camaradas da
	missão * *, camaradas da obra * *, camaradas do projeto * *, camaradas da operação * *, tropa da
	campanha * *, tropa da missão * *, tropa da obra * *, tropa do projeto * *, tropa da operação * *,
	companheiros da campanha de *, companheiros da missão, companheiros da operação, companheiros da obra,
	companheiros do projeto, companheiras do projeto, companheiros da campanha, camaradas da missão,
	camaradas da companhia, tropa da outra *, tropa do outro *, tropa da antiga, tropa da software house,
	malta da outra empresa, pessoal da outra empresa, galera da outra empresa, galera do outro trampo,
	pessoal do outro trampo, pessoal do outro emprego, malta do outro emprego, colega minha da outra *,
	colega meu da outra *, colega minha do outro *, colega meu do outro *, colega minha no outro *, colega
	minha na outra *, antiga dupla, antiga patrulha, antiga guarnição, antiga tripulação, antiga elenco,
	antiga parceiro, antiga parceira, antiga parceiro de viatura, antiga parceira de viatura, antiga braço
	direito, antiga camarada, antiga chefão, antiga subdiretor, antiga subdiretora, antiga subordinado,
	antiga subordinada, antiga sucessor, antiga secretária, antiga secretário, antiga assistente, antiga
	lar, antiga plantão, antiga turno, antiga encarregado, antiga encarregada, antiga coordenador, antiga
	coordenadora, antiga supervisor, antiga supervisora, antiga comandante, antiga patroa, antiga patrão,
	antigo dupla, antigo patrulha, antigo guarnição, antigo tripulação, antigo elenco, antigo parceiro,
	antigo parceira, antigo parceiro de viatura, antigo parceira de viatura, antigo número dois, antigo
	camarada, antigo chefão, antigo subdiretor, antigo subdiretora, antigo subordinado, antigo subordinada,
	antigo sucessor, antigo secretária, antigo secretário, antigo assistente, antigo encarregado, antigo
	encarregada, antigo coordenador, antigo coordenadora, antigo supervisor, antigo supervisora, antigo
	comandante, antigo patroa, antigo equipa, antigo equipe, minha antiga dupla, minha antiga patrulha,
	minha antiga guarnição, minha antiga tripulação, minha antiga elenco, minha antiga parceiro, minha
	antiga parceira, minha antiga parceiro de viatura, minha antiga parceira de viatura, minha antiga braço
	direito, minha antiga número dois, minha antiga camarada, minha antiga chefão, minha antiga subdiretor,
	minha antiga subdiretora, minha antiga subordinado, minha antiga subordinada, minha antiga sucessor,
	minha antiga secretária, minha antiga secretário, minha antiga assistente, minha antiga lar, minha
	antiga plantão, minha antiga turno, minha antiga encarregado, minha antiga encarregada, minha antiga
	coordenador, minha antiga coordenadora, minha antiga supervisor, minha antiga supervisora, minha antiga
	comandante, minha antiga patroa, minha antiga patrão, minha antiga equipa, minha antiga equipe, meu
	antigo dupla, meu antigo patrulha, meu antigo guarnição, meu antigo tripulação, meu antigo elenco, meu
	antigo parceiro, meu antigo parceira, meu antigo parceiro de viatura, meu antigo parceira de viatura,
	meu antigo braço direito, meu antigo número dois, meu antigo camarada, meu antigo chefão, meu antigo
	subdiretor, meu antigo subdiretora, meu antigo subordinado, meu antigo subordinada, meu antigo sucessor,
	meu antigo secretária, meu antigo secretário, meu antigo assistente, meu antigo plantão, meu antigo
	turno, meu antigo encarregado, meu antigo encarregada, meu antigo coordenador, meu antigo coordenadora,
	meu antigo supervisor, meu antigo supervisora, meu antigo comandante, meu antigo patroa, meu antigo
	patrão, meu antigo equipa, meu antigo equipe, velha dupla, velha patrulha, velha guarnição, velha
	tripulação, velha elenco, velha parceiro, velha parceira, velha parceiro de viatura, velha parceira de
	viatura, velha braço direito, velha número dois, velha camarada, velha chefão, velha subdiretor, velha
	subdiretora, velha subordinado, velha subordinada, velha sucessor, velha secretária, velha secretário,
	velha assistente, velha lar, velha plantão, velha turno, velha encarregado, velha encarregada, velha
	coordenador, velha coordenadora, velha supervisor, velha supervisora, velha comandante, velha patroa,
	velha patrão, velho dupla, velho patrulha, velho guarnição, velho tripulação, velho elenco, velho
	parceiro, velho parceira, velho parceiro de viatura, velho parceira de viatura, velho braço direito,
	velho número dois, velho camarada, velho chefão, velho subdiretor, velho subdiretora, velho subordinado,
	velho subordinada, velho sucessor, velho secretária, velho secretário, velho assistente, velho plantão,
	velho turno, velho encarregado, velho encarregada, velho coordenador, velho coordenadora, velho
	supervisor, velho supervisora, velho comandante, velho patroa, velho patrão, velho equipa, velho equipe,
	antigos camaradas, antigos colegas de trabalho, antigos companheiros, antigos companheiras, antigos
	subordinados, antigos diretores, antigos diretoras, antigos encarregados, antigos encarregadas, antigos
	gerentes, antigos gestores, antigos gestoras, antigos sócias, antigos coordenadoras, antigos
	coordenadores, antigos supervisoras, antigos colaboradores, antigos colaboradoras, antigos parceiros,
	antigos parceiras, antigas camaradas, antigas colegas de trabalho, antigas companheiros, antigas
	companheiras, antigas subordinados, antigas diretores, antigas diretoras, antigas encarregados, antigas
	encarregadas, antigas gerentes, antigas gestores, antigas gestoras, antigas sócias, antigas
	coordenadoras, antigas coordenadores, antigas supervisoras, antigas colaboradores, antigas
	colaboradoras, antigas parceiros, antigas parceiras, meus antigos camaradas, meus antigos colegas de
	trabalho, meus antigos companheiros, meus antigos companheiras, meus antigos subordinados, meus antigos
	diretores, meus antigos diretoras, meus antigos encarregados, meus antigos encarregadas, meus antigos
	gerentes, meus antigos gestores, meus antigos gestoras, meus antigos sócias, meus antigos coordenadoras,
	meus antigos coordenadores, meus antigos supervisoras, meus antigos colaboradores, meus antigos
	colaboradoras, meus antigos parceiros, meus antigos parceiras, minhas antigas camaradas, minhas antigas
	colegas de trabalho, minhas antigas companheiros, minhas antigas companheiras, minhas antigas
	subordinados, minhas antigas diretores, minhas antigas diretoras, minhas antigas encarregados, minhas
	antigas encarregadas, minhas antigas gerentes, minhas antigas gestores, minhas antigas gestoras, minhas
	antigas sócias, minhas antigas coordenadoras, minhas antigas coordenadores, minhas antigas supervisoras,
	minhas antigas colaboradores, minhas antigas colaboradoras, minhas antigas parceiros, minhas antigas
	parceiras, amigas do meu antigo *, amigas da minha antiga *, amigas do meu anterior *, amigas da minha
	anterior *, amigas da minha ex *, amigas do meu ex *, amigas da minha primeira *, amigas do meu primeiro
	*, amigas da minha última *, amigas do meu último *, amigas da nossa antiga *, amigas do nosso antigo *,
	amigos do meu antigo *, amigos da minha antiga *, amigos do meu anterior *, amigos da minha anterior *,
	amigos da minha ex *, amigos do meu ex *, amigos da minha primeira *, amigos do meu primeiro *, amigos
	da minha última *, amigos do meu último *, amigos da nossa antiga *, amigos do nosso antigo *, amiga do
	meu antigo *, amiga da minha antiga *, amiga do meu anterior *, amiga da minha anterior *, amiga da
	minha ex *, amiga do meu ex *, amiga da minha primeira *, amiga do meu primeiro *, amiga da minha última
	*, amiga do meu último *, amiga da nossa antiga *, amiga do nosso antigo *, amigo do meu antigo *, amigo
	da minha antiga *, amigo do meu anterior *, amigo da minha anterior *, amigo da minha ex *, amigo do meu
	ex *, amigo da minha primeira *, amigo do meu primeiro *, amigo da minha última *, amigo do meu último
	*, amigo da nossa antiga *, amigo do nosso antigo *, colega do meu antigo *, colega da minha antiga *,
	colega do meu anterior *, colega da minha anterior *, colega da minha ex *, colega do meu ex *, colega
	da minha primeira *, colega do meu primeiro *, colega da minha última *, colega do meu último *, colega
	da nossa antiga *, colega do nosso antigo *, colegas do meu antigo *, colegas da minha antiga *, colegas
	do meu anterior *, colegas da minha anterior *, colegas da minha ex *, colegas do meu ex *, colegas da
	minha primeira *, colegas do meu primeiro *, colegas da minha última *, colegas do meu último *, colegas
	da nossa antiga *, colegas do nosso antigo *, companheira do meu antigo *, companheira da minha antiga
	*, companheira do meu anterior *, companheira da minha anterior *, companheira da minha ex *,
	companheira do meu ex *, companheira da minha primeira *, companheira do meu primeiro *, companheira da
	minha última *, companheira do meu último *, companheira da nossa antiga *, companheira do nosso antigo
	*, companheiro do meu antigo *, companheiro da minha antiga *, companheiro do meu anterior *,
	companheiro da minha anterior *, companheiro da minha ex *, companheiro do meu ex *, companheiro da
	minha primeira *, companheiro do meu primeiro *, companheiro da minha última *, companheiro do meu
	último *, companheiro da nossa antiga *, companheiro do nosso antigo *, companheiros do meu antigo *,
	companheiros da minha antiga *, companheiros do meu anterior *, companheiros da minha anterior *,
	companheiros da minha ex *, companheiros do meu ex *, companheiros da minha primeira *, companheiros do
	meu primeiro *, companheiros da minha última *, companheiros do meu último *, companheiros da nossa
	antiga *, companheiros do nosso antigo *, a do meu antigo *, a da minha antiga *, a do meu anterior *, a
	da minha anterior *, a da minha ex *, a do meu ex *, a da minha primeira *, a do meu primeiro *, a da
	minha última *, a do meu último *, a da nossa antiga *, a do nosso antigo *, o do meu antigo *, o da
	minha antiga *, o do meu anterior *, o da minha anterior *, o da minha ex *, o do meu ex *, o da minha
	primeira *, o do meu primeiro *, o da minha última *, o do meu último *, o da nossa antiga *, o do nosso
	antigo *, alguém do meu antigo *, alguém da minha antiga *, alguém do meu anterior *, alguém da minha
	anterior *, alguém da minha ex *, alguém do meu ex *, alguém da minha primeira *, alguém do meu primeiro
	*, alguém da minha última *, alguém do meu último *, alguém da nossa antiga *, alguém do nosso antigo *,
	chefe do meu antigo *, chefe da minha antiga *, chefe do meu anterior *, chefe da minha anterior *,
	chefe da minha ex *, chefe do meu ex *, chefe da minha primeira *, chefe do meu primeiro *, chefe da
	minha última *, chefe do meu último *, chefe da nossa antiga *, chefe do nosso antigo *, sócio do meu
	antigo *, sócio da minha antiga *, sócio do meu anterior *, sócio da minha anterior *, sócio da minha ex
	*, sócio do meu ex *, sócio da minha primeira *, sócio do meu primeiro *, sócio da minha última *, sócio
	do meu último *, sócio da nossa antiga *, sócio do nosso antigo *, sócia do meu antigo *, sócia da minha
	antiga *, sócia do meu anterior *, sócia da minha anterior *, sócia da minha ex *, sócia do meu ex *,
	sócia da minha primeira *, sócia do meu primeiro *, sócia da minha última *, sócia do meu último *,
	sócia da nossa antiga *, sócia do nosso antigo *, equipa do meu antigo *, equipa da minha antiga *,
	equipa do meu anterior *, equipa da minha anterior *, equipa da minha ex *, equipa do meu ex *, equipa
	da minha primeira *, equipa do meu primeiro *, equipa da minha última *, equipa do meu último *, equipa
	da nossa antiga *, equipa do nosso antigo *, equipe do meu antigo *, equipe da minha antiga *, equipe do
	meu anterior *, equipe da minha anterior *, equipe da minha ex *, equipe do meu ex *, equipe da minha
	primeira *, equipe do meu primeiro *, equipe da minha última *, equipe do meu último *, equipe da nossa
	antiga *, equipe do nosso antigo *, time do meu antigo *, time da minha antiga *, time do meu anterior
	*, time da minha anterior *, time da minha ex *, time do meu ex *, time da minha primeira *, time do meu
	primeiro *, time da minha última *, time do meu último *, time da nossa antiga *, time do nosso antigo
	*, pessoal do meu anterior *, pessoal da minha anterior *, pessoal da minha ex *, pessoal do meu ex *,
	pessoal da minha primeira *, pessoal do meu primeiro *, pessoal da minha última *, pessoal do meu último
	*, pessoal da nossa antiga *, pessoal do nosso antigo *, malta do meu anterior *, malta da minha
	anterior *, malta da minha ex *, malta do meu ex *, malta da minha primeira *, malta do meu primeiro *,
	malta da minha última *, malta do meu último *, malta da nossa antiga *, malta do nosso antigo *, galera
	do meu anterior *, galera da minha anterior *, galera da minha ex *, galera do meu ex *, galera da minha
	primeira *, galera do meu primeiro *, galera da minha última *, galera do meu último *, galera da nossa
	antiga *, galera do nosso antigo *, turma do meu antigo *, turma da minha antiga *, turma do meu
	anterior *, turma da minha anterior *, turma da minha ex *, turma do meu ex *, turma da minha primeira
	*, turma do meu primeiro *, turma da minha última *, turma do meu último *, turma da nossa antiga *,
	turma do nosso antigo *, tropa do meu antigo *, tropa da minha antiga *, tropa do meu anterior *, tropa
	da minha anterior *, tropa da minha ex *, tropa do meu ex *, tropa da minha primeira *, tropa do meu
	primeiro *, tropa da minha última *, tropa do meu último *, tropa da nossa antiga *, tropa do nosso
	antigo *, do antigo lar, da antiga creche, da antiga escola, do antigo colégio, do antigo hospital, do
	antigo banco, do antigo jornal, do antigo escritório, do antigo quartel, do antigo restaurante, da
	antiga loja, da antiga fábrica, da antiga clínica, da antiga equipa, da antiga equipe, da antiga
	agência, de quando abrimos *, de quando a gente *, de quando estive na *, de quando estive no *, de
	quando geria *, de quando dirigia *, de quando eu dirigia *, anos lado a lado, lado a lado em, lado a
	lado na, lado a lado no, ombro a ombro, companheiro de trincheira no, companheiro de plantão,
	companheira de plantão, companheiros de plantão, companheira de balcão, colega de balcão, vizinho de
	mesa na, vizinha de mesa na, vizinha de mesa no, vizinho de mesa no, minha colega de mesa, meu colega de
	mesa, minha sucessora na, meu sucessor na, quem me substituiu, a que me substituiu, quem eu substituí,
	meu primeiro patrão, minha primeira diretora, meu primeiro diretor, minha primeira gerente, meu primeiro
	gerente, me contratou em 20*, me contratou em 19*, quem me contratou, sobreviventes da *, sobreviventes
	do *, veteranos da *, veteranos do *, parceiro de viatura, parceira de viatura, parceiro de patrulha,
	parceira de patrulha, do museu antigo, da escola antiga, da empresa antiga, do hospital antigo, do
	trabalho antigo, do emprego antigo, do escritório antigo, da loja antiga, da fábrica antiga, do time
	antigo, da equipa antiga, da equipe antiga, do lar antigo, do banco antigo, do jornal antigo, da agência
	antiga
`;
