import { expect, test } from 'vitest';
import { judgeByWords } from './judge-by-words';

/** One idea a row: its kind (`maybe` where the title cannot tell), then en, de, fr, es, pt, it, nl, ja. */
const ideas = `
peer | Peer coffee with Dana | Peer-Kaffee mit Dana | Café entre pairs avec Dana | Café entre pares con Dana | Café entre pares com Dana | Caffè tra pari con Dana | Peer-koffie met Dana | ピアコーヒー 田中さん
peer | CEO peer call | CEO-Peer-Call | Appel CEO entre pairs | Llamada CEO entre pares | Chamada CEO entre pares | Call CEO tra pari | CEO peer call | CEOピアコール
peer | lunch w/ fellow principal | Mittagessen mit Schulleiter-Kollegin | Déj avec un autre directeur d'école | Comida con otra directora de colegio | Almoço com outra diretora de escola | Pranzo con un'altra preside | Lunch met collega-schoolleider | 校長仲間とランチ
peer | Accountability partner check-in | Accountability-Partner Check-in | Partenaire de redevabilité, point | Socio de responsabilidad, check-in | Parceiro de responsabilidade, check-in | Partner di accountability, check-in | Accountability partner check-in | アカウンタビリティパートナー 定例
peer | Thinking partner – Rosa | Denkpartnerin Rosa | Partenaire de réflexion – Rosa | Compañera de reflexión – Rosa | Parceira de reflexão – Rosa | Compagna di riflessione – Rosa | Denkmaatje – Rosa | 思考パートナー 佐藤さん
peer | Leadership buddy call | Leadership-Buddy Telefonat | Buddy de leadership, appel | Buddy de liderazgo, llamada | Buddy de liderança, chamada | Buddy di leadership, call | Leiderschapsbuddy bellen | リーダーシップバディ 電話
peer | Swap notes with the other regional director | Abgleich mit anderem Regionaldirektor | Échange avec l'autre directeur régional | Intercambio con el otro director regional | Troca com o outro diretor regional | Scambio con l'altro direttore regionale | Bijpraten met andere regiodirecteur | 他地域の支社長と情報交換
peer | Sounding board: Priya (peer) | Sparringspartnerin: Priya (Peer) | Sparring-partner : Priya (pair) | Sparring: Priya (par) | Sparring: Priya (par) | Sparring: Priya (pari grado) | Klankbord: Priya (peer) | 壁打ち相手：鈴木さん（ピア）
peer | Monthly peer check-in | Monatlicher Peer-Check-in | Point mensuel entre pairs | Check-in mensual entre pares | Check-in mensal entre pares | Check-in mensile tra pari | Maandelijkse peer check-in | 月次ピアチェックイン
peer | Peer exchange with Director of Nursing | Austausch mit Pflegedirektorin (Peer) | Échange entre pairs avec la directrice des soins | Intercambio entre pares con directora de enfermería | Troca entre pares com diretora de enfermagem | Scambio tra pari con la direttrice infermieristica | Peer-uitwisseling met directeur zorg | 看護部長とピア意見交換
peer | Critical friend chat – Amina | Kritische Freundin Amina | Amie critique – Amina | Amiga crítica – Amina | Amiga crítica – Amina | Amica critica – Amina | Kritische vriendin Amina | クリティカルフレンド アミナ
peer | Lunch with CEO friend | Lunch mit befreundeter Geschäftsführerin | Déjeuner avec amie dirigeante | Comida con amiga directiva | Almoço com amiga diretora | Pranzo con amica dirigente | Lunch met bevriende directeur | 友人の社長とランチ
peer | CTO x CTO exchange | CTO x CTO Austausch | CTO <> CTO : Julien | CTO <> CTO Andrés | CTO <> CTO Davi | CTO <> CTO Elio | CTO <> CTO Bas | CTO×CTO 情報交換
peer | Head physician to head physician, phone | Telefonat Chefarzt zu Chefarzt | Chef de service à chef de service, appel | De jefa de servicio a jefa de servicio, llamada | De diretora para diretora, chamada | Da primario a primario, telefonata | Van bestuurder tot bestuurder, bellen | 院長同士の電話
peer | Coffee with division head colleague | Kaffee mit Bereichsleiter-Kollegin | Café avec collègue directrice | Café con colega directora | Café com colega diretora | Caffè con collega direttrice | Koffie met collega-directeur | 部長仲間とコーヒー
peer | Peer coaching with Leila | Peer-Coaching mit Leila | Co-coaching entre pairs avec Leïla | Coaching entre iguales con Teresa | Coaching entre pares com Teresa | Coaching tra pari con Teresa | Peercoaching met Leila | ピアコーチング レイラ
peer | Talk with my counterpart in Lyon | Gespräch mit meinem Pendant in Lyon | Discussion avec mon homologue de Lyon | Charla con mi homólogo de Lyon | Almoço com meu homólogo do Porto | Pranzo con il mio omologo di Torino | Gesprek met mijn evenknie in Lyon | 大阪の同役職と電話
peer | Walk with entrepreneur friend | Spaziergang mit Unternehmerfreundin | Balade avec une amie entrepreneuse | Paseo con amigo emprendedor | Caminhada com amiga empreendedora | Passeggiata con amica imprenditrice | Wandelen met mede-ondernemer | 起業家仲間と散歩
peer | director to director: venting and coffee | Direktorin zu Direktorin: Kaffee | De directrice à directrice : café | directora a directora: desahogo y café | diretora a diretora: desabafo e café | direttrice a direttrice: sfogo e caffè | directeur-directeur: koffie | 所長同士：お茶
peer | Exchange with another manager (outside the company) | Austausch mit anderer Führungskraft (extern) | Échange avec un autre manager (hors entreprise) | Intercambio con otro gerente (fuera de la empresa) | Troca com outro gestor (fora da empresa) | Scambio con un altro manager (fuori azienda) | Uitwisseling met andere manager (extern) | 他社の管理職と意見交換
peer | [Hold] fellow director, free talk | [Geblockt] Geschäftsführer-Kollege, freies Gespräch | [Bloqué] confrère directeur, discussion libre | [Bloqueo] colega director, charla libre | [Bloqueio] colega diretor, conversa livre | [Tenere] collega direttore, chiacchierata libera | [Hold] collega-directeur, vrij gesprek | 【仮】社長仲間 雑談
peer | Directors among themselves, coffee | Geschäftsführer unter sich, Kaffee | Entre directeurs, café | Entre directores, café | Entre diretores, café | Tra direttori, caffè | Directeuren onder elkaar, koffie met Bas | 部長同士でお茶
peer | Advice session with fellow managers | Beratungsgespräch unter Führungskräften | Moment conseil entre managers | Consulta entre directivos | Aconselhamento entre gestores | Consiglio tra dirigenti | Adviesgesprek onder leidinggevenden | 管理職仲間と相談タイム
peer | peer 1on1 with Suzuki | Peer-1:1 mit Suzuki | 1:1 entre pairs Suzuki | 1:1 entre pares con Nuria | Peer 1:1 com Thaís | Peer 1:1 Chiara | Peer 1:1 Iris | peer 1on1 with 鈴木さん
group | Mastermind | Mastermind-Gruppe | Mastermind dirigeants | Mastermind directivos | Mastermind de gestores | Mastermind imprenditori | Mastermind ondernemers | マスターマインド
group | CEO roundtable (closed) | CEO-Roundtable (geschlossen) | Table ronde CEO à huis clos | Mesa redonda de CEOs, a puerta cerrada | Mesa-redonda de CEOs, portas fechadas | Tavola rotonda CEO a porte chiuse | CEO ronde tafel, besloten | ＣＥＯラウンドテーブル（非公開）
group | Women's leadership circle | Frauen-Führungskreis Peergruppe | Cercle de femmes dirigeantes | Círculo de mujeres líderes | circulo de lideres mulheres | Cerchio di donne leader | Vrouwelijke leiders kring | 女性リーダーの会（少人数・守秘）
group | YPO Forum | YPO-Forum | Forum YPO | Foro YPO | Fórum YPO | Forum YPO | YPO forum | YPOフォーラム
group | EO Forum retreat | EO-Forum Retreat | Forum EO, retraite | Foro EO, retiro | Fórum EO, retiro | Forum EO, ritiro | EO forum retraite | EOフォーラム合宿
group | Balint group | Balintgruppe | Groupe Balint | Grupo Balint | Grupo Balint | Gruppo Balint | Balintgroep | バリントグループ
group | Reflective practice (heads only) | Reflexionsgruppe Leitungen | Groupe de pratique réflexive, directeurs | Práctica reflexiva, directoras | Prática reflexiva, diretoras | Gruppo di pratica riflessiva | Reflectiegroep managers | リフレクティブプラクティス 師長
group | Peer advisory group – session 7 | Peer-Beratungsgruppe – Sitzung 7 | Groupe de conseil entre pairs – séance 7 | Grupo asesor de pares – sesión 7 | Grupo consultivo de pares – sessão 7 | Gruppo di consulenza tra pari – sessione 7 | Peer-adviesgroep – sessie 7 | ピアアドバイザリーグループ 第7回
group | CEO peer circle | CEO-Peer-Kreis | Cercle de pairs DG | Círculo de pares CEO | Círculo de pares CEO | Cerchio di pari CEO | CEO peerkring | CEOピアサークル
group | Exec peer forum | Peer-Forum Führungskräfte | Forum de pairs dirigeants | Foro de pares directivos | Fórum de pares executivos | Forum di pari dirigenti | Peerforum directeuren | 経営者ピアフォーラム
group | Personal board of directors call | Persönlicher Beirat, Call | Mon conseil personnel, visio | Mi consejo personal, llamada | Meu conselho pessoal, chamada | Il mio consiglio personale, call | Mijn persoonlijke raad van advies, call | 個人アドバイザリーボード 電話
group | Intervision w/ NGO directors | Intervision mit NGO-Leitungen | Intervision directeurs d'ONG | Intervisión directoras ONG | Intervisão diretores ONG | Intervisione direttori ONG | Intervisie directeuren NGO | インターヴィジョン（NPO代表）
group | Troika consulting with fellow leads | Kollegiale Fallberatung mit Teamleads | Codév avec d'autres managers | Codesarrollo con otros jefes | Codesenvolvimento com outros gestores | Cosviluppo con altri responsabili | Collegiale consultatie met andere teamleiders | 事例相談会 課長同士
group | Leadership accountability group | Accountability-Gruppe Führung | Groupe de redevabilité dirigeants | Grupo de responsabilidad directivos | Grupo de responsabilidade líderes | Gruppo di accountability dirigenti | Accountabilitygroep leiders | リーダー アカウンタビリティグループ
group | Leadership supervision | Leitungssupervision | Supervision de directeurs | Supervisión de directivos | Supervisão de diretores | Supervisione dirigenti | Supervisie leidinggevenden | 管理職スーパービジョン
group | Peer group of executives | Erfa-Gruppe Geschäftsführung | Groupe de pairs dirigeants | grupo de pares directivos | Grupo de pares diretores | Gruppo di pari – dirigenti | Peergroep directeuren | 管理職ピアグループ
group | Vistage, monthly group | Vistage, Monatsgruppe | Vistage, groupe mensuel | Vistage, grupo mensual | Vistage, grupo mensal | Vistage, gruppo mensile | Vistage, maandgroep | Vistage 月例
group | Peer supervision | Peer-Supervision | Supervision entre pairs | Supervisión entre pares | Supervisão entre pares | Supervisione tra pari | Collegiale supervisie | ピアスーパービジョン
group | Action learning group | Action-Learning-Gruppe | Groupe d'action learning | Grupo de aprendizaje-acción | Grupo de aprendizagem-ação | Gruppo di action learning | Action learning groep | アクションラーニング#4
mentor | Coffee with my mentor | Kaffee mit meinem Mentor | Café avec mon mentor | Café con mi mentor | Café com meu mentor | Caffè con il mio mentore | Koffie met mijn mentor | メンターとコーヒー
mentor | Mentor 1:1 | 1:1 Mentorin | 1:1 mentor | 1:1 con mentora | 1:1 mentor (mensal) | 1:1 mentore (mensile) | 1:1 met mentor | メンターと1on1
mentor | My mentor Beatriz – walk | Meine Mentorin Beatriz – Spaziergang | Ma mentore Beatriz – balade | Mi mentora Beatriz – paseo | Minha mentora Beatriz – caminhada | La mia mentore Beatriz – passeggiata | Mijn mentor Beatriz – wandeling | 私のメンター 佐藤さん 散歩
mentor | Canceled: mentor check-in | Abgesagt: Mentor | Annulé : rendez-vous mentor | Cancelado: mentor, videollamada | Cancelado: mentor | Annullato: mentore | Geannuleerd: mentor | キャンセル：メンター面談
mentor | Mentor hour w/ Okafor | Stunde mit Mentor Okafor | Heure mentor avec Okafor | Hora con mentor Okafor | Hora com mentor Okafor | Ora con mentore Okafor | Uurtje mentor Okafor | メンタータイム 岡
mentor | Mentor/advisor call – Stefan | Mentor/Berater Telefonat – Stefan | Appel mentor/conseiller – Stefan | Llamada mentor/asesor – Stefan | Chamada mentor/conselheiro – Stefan | Call mentore/consigliere – Stefan | Mentor/adviseur bellen – Stefan | メンター・アドバイザー 電話
mentor | Exchange with external mentor | Austausch mit externem Mentor | Échange avec mentor externe | Intercambio con mentor externo | Mentor externo 9h | Mentore esterno | Gesprek externe mentor | 社外メンター
mentor | Mentoring as mentee, 3rd meeting | Mentoring als Mentee, 3. Treffen | Mentorat en tant que mentoré, 3e séance | Mentoring como mentee, 3.ª sesión | Mentoria como mentorado, 3ª sessão | Mentoring come mentee, 3º incontro | Mentoring als mentee, 3e gesprek | メンタリング（自分がメンティー）3回目
mentor | Monthly mentor | Mentor monatlich | Point mensuel mentor | Mentor mensual | Mentor mensal | Mentore mensile | Mentor maandelijks | メンター 月次
mentor | Mentor video call 5pm | Mentor Video 17 Uhr | Visio mentor 17h | Videollamada mentor 17h | Videochamada mentor 17h | Videochiamata mentore ore 17 | Mentor videobellen 17u | メンター ビデオ 17時
mentor | Session with my mentor Pilar | Sitzung mit meiner Mentorin Pilar | Séance avec ma mentore Pilar | Sesión con mi mentora Pilar | Sessão com minha mentora Pilar | Sessione con la mia mentore Pilar | Sessie met mijn mentor Pilar | メンターの佐藤さんとセッション
mentor | Ask mentor for advice | Mentor um Rat fragen | Conseil auprès du mentor | Consultar a mi mentor | Pedir conselho ao mentor | Chiedere consiglio al mentore | Mentor om advies | メンターに相談
coach | Coach: Dana (Zoom) | Coach: Dana (Zoom) | Coach : Dana (Zoom) | Coach: Dana (Zoom) | Coach: Dana (Zoom) | Coach – Valeria (Teams) | Coach: Dana (Zoom) | コーチ：中村さん（Zoom）
coach | 1:1 w/ coach | 1:1 m. Coach | 1:1 avec coach | 1:1 coach (quincenal) | 1:1 com coach | 1:1 con coach | 1:1 met coach | コーチと1on1
coach | Coach (external) | Coach (extern) | Coach (externe) | Coach (externa) Teams | Coach (externa) | Coach (esterna) | Coach (extern) | コーチ（社外）
coach | CEO coaching | CEO-Coaching | Coaching DG | Coaching para CEO | Coaching de CEO | Coaching CEO | CEO-coaching | CEOコーチング
coach | Coach session 🧭 | Coach-Sitzung 🧭 | Séance coach 🧭 | Sesión coach 🧭 | Sessão coach 🧭 | Sessione coach 🧭 | Coachsessie bij mijn coach | コーチセッション🧭
coach | My coaching hour 🔒 | Meine Coachingstunde 🔒 | Mon heure de coaching 🔒 | Mi hora de coaching 🔒 | Minha hora de coaching 🔒 | La mia ora di coaching 🔒 | Mijn coachuur 🔒 | 自分のコーチング🔒
coach | Walk with coach | Spaziergang mit Coach | Mon coach, marche au parc | Paseo con mi coach | Caminhada com minha coach | Passeggiata con il coach | Wandelen met coach | コーチと散歩
coach | Career coach – Lisa (for me) | Karrierecoach Lisa (für mich) | Coach carrière – Lisa (pour moi) | Coach de carrera – Lisa (para mí) | Coach de carreira – Lisa (para mim) | Coach di carriera – Lisa (per me) | Loopbaancoach Lisa (voor mij) | キャリアコーチ リサ（自分用）
coach | Executive coaching, session 2 | Executive Coaching, Sitzung 2 | Executive coaching, séance 2 | Coaching ejecutivo 3/8 | Coaching executivo 2/6 | Executive coaching 5/10, Sara | Executive coaching, 3e gesprek | エグゼクティブコーチング 2回目
coach | Leadership coaching 4/10 | Führungskräfte-Coaching 4/10 | Coaching de dirigeant 4/10 | Coaching de liderazgo 4/10 | Coaching de liderança 4/10 | Coaching dirigenziale 4/10 | Leiderschapscoaching 4/10 | リーダーシップコーチング 4/10
coach | Session at my coach's | Sitzung bei meiner Coachin | Séance chez ma coach | Sesión con mi coach | Sessão com meu coach | Sessione con il mio coach | Coachgesprek bij mijn coach | マイコーチ 8:30
coach | Executive coach Lívia | Executive Coach Lívia | Coach exécutive Lívia | Coach ejecutiva – Lívia | Coach executiva – Lívia | Executive coach Lívia | Executive coach Lívia | エグゼクティブコーチ リヴィア
coach | Walking coach for me | Walking-Coach für mich | Coach marche pour moi | Coach de paseo para mí | Coach de caminhada para mim | Walking coach per me | wandelcoach voor mij | ウォーキングコーチ 自分用
former-colleague | Lunch with ex-colleague (Ben) | Mittag mit Ex-Kollege (Ben) | Déj ex-collègue (Ben) | Comida con excompañero (Ben) | Almoço com ex-colega (Ben) | Pranzo con ex collega (Ben) | Lunch oud-collega (Ben) | 元同僚とランチ（ベン）
former-colleague | Drinks with old team | Umtrunk mit altem Team | Apéro avec l'ancienne équipe | Cervezas con el antiguo equipo | Chopp com a antiga equipe | Aperitivo con il vecchio team | Borrel met oude team | 元チームと飲み会
former-colleague | Old team reunion | Wiedersehen altes Team | Retrouvailles ancienne équipe de Nantes | Reencuentro con el equipo de antes | Reencontro pessoal da antiga empresa | Rimpatriata vecchia squadra | Reünie oude MT Utrecht | 前職メンバー飲み会
former-colleague | coffee old boss | Kaffee alter Chef | Mon ancien patron – déjeuner | Café antigua jefa | Meu antigo chefe – almoço | Caffè vecchio capo | Mijn oude baas – koffie | 元上司とコーヒー
former-colleague | Ex-work friends brunch | Brunch mit Freunden aus alter Firma | Brunch copains de l'ancienne boîte | Brunch amigos del antiguo trabajo | Brunch amigos do antigo trabalho | Brunch amici del vecchio lavoro | Brunch vrienden van oude werk | 前の会社の友人とブランチ
former-colleague | Former co-director: walk | Früherer Co-Geschäftsführer: Spaziergang | Ancienne codirectrice : balade | Antigua codirectora: paseo | Antigo codiretor: caminhada | Ex condirettrice: passeggiata | Oud-mededirecteur: wandeling | 元共同代表と散歩
former-colleague | Ex business partner, call | Ex-Geschäftspartner, Telefonat | Ex-associé, appel | Llamada ex socio | Ex-sócia, chamada | Ex socio, telefonata | Oud-compagnon, bellen | 元共同経営者と電話
former-colleague | Ex-colleagues round | Exkollegen-Runde | Dîner des ex-collègues | Ronda de excompañeros | Roda de ex-colegas | Giro di ex colleghi | Oud-collega's borrel | 元同僚の集まり
maybe | Buddy call | Buddy-Gespräch | Point buddy | Llamada buddy | Chamada buddy | Call buddy | Buddy bellen | バディ 電話
maybe | Learning partner – Gita | Lernpartnerin Gita | Partenaire d'apprentissage – Gita | Compañera de aprendizaje – Gita | Parceira de aprendizagem – Gita | Compagna di apprendimento – Gita | Leermaatje Gita | 学習パートナー ギータ
maybe | Sparring | Sparring | Sparring | Sparring | Sparring | Sparring | Sparren | 壁打ち
maybe | Community of practice – managers | Community of Practice Führung | Communauté de pratique managers | Comunidad de práctica directivos | Comunidade de prática gestores | Comunità di pratica manager | Community of practice managers | 実践コミュニティ 管理職
maybe | Managers' network | Führungskräfte-Netzwerk | Réseau des directeurs | Red de directivos | Rede de gestores | Rete dei dirigenti | Netwerk leidinggevenden | 管理職ネットワーク
maybe | Network meeting: regional directors | Netzwerktreffen Regionaldirektoren | Réunion du réseau des directeurs régionaux | Reunión de red: directores regionales | Reunião de rede: diretores regionais | Riunione di rete: direttori regionali | Netwerkbijeenkomst regiodirecteuren | ネットワーク会合：支社長
maybe | Leadership cohort call | Führungskohorte Call | Promo leadership, visio | Cohorte de liderazgo, llamada | Coorte de liderança, chamada | Coorte leadership, call | Leiderschapscohort call | リーダー同期会
maybe | Clinical supervision | Fallsupervision | Supervision clinique | Supervisión clínica | Supervisão clínica | Supervisione clinica | Klinische supervisie | 臨床スーパービジョン
maybe | CIO dinner | CIO-Dinner | Dîner DSI | Cena de directivos | Jantar de diretores | Cena dirigenti | CIO-diner | 部長会ランチ
maybe | Mentoring (monthly) | Mentoring (monatlich) | Mentorat mensuel | Mentoría mensual | Mentoria mensal | Mentoring mensile | Mentoring (maandelijks) | メンタリング 月次
maybe | Mentoring session – Kim | Mentoring-Gespräch Lisa | Séance de mentorat – Kim | Sesión de mentoría – Kim | Sessão de mentoria – Kim | Sessione di mentoring – Kim | Mentorgesprek Kim | メンタリング 伊藤さん
maybe | Mentor-mentee lunch | Mentor-Mentee-Mittagessen | Déjeuner mentor-mentoré | Comida mentor-mentee | Almoço mentor-mentorado | Pranzo mentore-mentee | Mentor-mentee lunch | メンター・メンティー ランチ
maybe | Reverse mentoring – Zoe | Reverse Mentoring Zoe | Mentoring inversé | Mentoría inversa Zoe | Mentoria reversa Zoe | Reverse mentoring Zoe | Reverse mentoring Zoe | リバースメンタリング
maybe | Coaching call | Coaching-Gespräch 14 Uhr | seance coaching 14h | Llamada de coaching | Chamada de coaching | Call di coaching | coachgesprek 11 uur | コーチング 電話
maybe | Career coaching with Jamie | Karrierecoaching mit Jamie | Coaching carrière avec Jamie | Coaching de carrera con Jamie | Coaching de carreira com Jamie | Coaching di carriera con Jamie | Loopbaancoaching met Jamie | キャリアコーチング ジェイミー
maybe | Chemistry session – exec coach | Erstgespräch Coach | Premier contact coach | Primera toma de contacto coach | Primeiro contato coach | Primo contatto coach | Kennismaking coach | コーチング体験セッション
maybe | Intro call w/ potential coach | Kennenlerngespräch Coach | Découverte coach | Llamada de presentación coach | Conversa inicial com coach | Colloquio conoscitivo coach | Kennismakingsgesprek coach | コーチ 顔合わせ
maybe | Team supervision | Teamsupervision | Supervision d'équipe | Supervisión de equipo | Supervisão de equipe | Supervisione di team | Teamsupervisie | チームスーパービジョン
maybe | Exchange of experience | Erfahrungsaustausch | Échange d'expériences | Intercambio de experiencias | Troca de experiências | Scambio di esperienze | Ervaringsuitwisseling | 経験交流会
maybe | Peer session | Peer-Session | Séance de pairs | Sesión de pares | Sessão de pares | Sessione di pari | Peersessie | ピアセッション
maybe | Entrepreneurs' table | Unternehmer-Stammtisch | Table d'entrepreneurs | Mesa de empresarios | Mesa de empresários | Tavolata di imprenditori | Ondernemerstafel | 起業家の会
maybe | Regulars' table | Stammtisch | Cercle | Círculo | Roda de conversa | Circolo | Kring | サークル
maybe | Team coaching | Teamcoaching | Coaching d'équipe | Coaching de equipo | Coaching de equipa | Coaching di team | Teamcoaching | チームコーチング
maybe | Roundtable at 2pm | Runder Tisch 14 Uhr | Table ronde 14h | Mesa redonda 14h | Mesa-redonda às 14h | Tavola rotonda ore 14 | Ronde tafel 14u | ラウンドテーブル 14時
maybe | Study group (managers) | Lerngruppe (Führungskräfte) | Groupe d'étude (managers) | Grupo de estudio (directivos) | Grupo de estudo (gestores) | Gruppo di studio (dirigenti) | Studiegroep (leidinggevenden) | 勉強会（管理職）
`;

const rows = ideas
	.trim()
	.split('\n')
	.map((line) => line.split(' | '));

test.each(rows)('%s: “%s” is understood in eight languages', (kind, ...titles) => {
	expect(titles).toHaveLength(8);
	for (const title of titles) {
		const verdict = judgeByWords(title);
		expect(verdict.isSure ? verdict.kind : 'maybe', title).toBe(kind);
	}
});

/** Counter-words, and support that the leader gives: none of these is support, and that is sure. */
const others = `
Peer review | Peer-Review | Revue par les pairs | Revisión por pares | Revisão por pares | Revisione tra pari | Collegiale toetsing | ピアレビュー
Mentor training | Mentorenschulung | Formation des mentors | Formación de mentores | Formação de mentores | Formazione mentor | Opleiding mentoren | メンター研修
Mentee lunch | Mentee-Treffen | Déjeuner avec mon mentoré | Comida con mi mentorizada | Almoço com minha mentorada | Pranzo con la mia mentee | Lunch met mijn mentee | メンティーとランチ
Pay the coach | Coach-Rechnung | Facture coach | Factura coach | Fatura coach | Fattura coach | Factuur coach | コーチ 請求書
Prep for mentor call | Vorbereitung Mentorin | Préparer rdv mentor | Preparar reunión con mentor | Preparar reunião com mentor | Preparare incontro mentore | Voorbereiden mentorgesprek | メンター面談の準備
Agile coach 1:1 | Agile Coach JF | Coach agile, point | Agile coach semanal | Agile coach semanal | Agile coach settimanale | Agile coach wekelijks | アジャイルコーチ 定例
1:1 with my boss | 1:1 mit Chefin | 1:1 mon manager | 1:1 con mi jefa | 1:1 com minha chefe | 1:1 con la mia responsabile | 1:1 met mijn leidinggevende | 上司との1on1
Budget 2027 | Haushalt 2027 | Budget 2027 | Presupuesto 2027 | Orçamento 2027 | Bilancio 2027 | Begroting 2027 | 予算会議
`;

test.each(others.trim().split('\n'))('no support in any language: %s', (line) => {
	const titles = line.split(' | ');
	expect(titles).toHaveLength(8);
	for (const title of titles)
		expect(judgeByWords(title), title).toMatchObject({ kind: 'none', isSure: true });
});

test.each([
	['Mentro call', 'mentor'],
	['caoch session', 'coach'],
	['executve coaching', 'coach'],
	['Metnorin treffen', 'mentor'],
	['Lunch with former collegue', 'former-colleague'],
	['kollegiale Beratugn', 'group'],
])('“%s” is understood with its slip of the fingers', (title, kind) => {
	expect(judgeByWords(title)).toMatchObject({ kind, isSure: true });
});

test.each(['Menor call', 'Couch delivery', 'Coche al taller', 'Monitor call', 'Peru trip'])(
	'“%s” only looks like a slip of the fingers',
	(title) => {
		expect(judgeByWords(title)).toMatchObject({ kind: 'none', isSure: true });
	},
);

test.each([
	['Coach call re: board conflict', 'coach'],
	['Mentor lunch – salary', 'mentor'],
	['Mentor chat about the job interview', 'mentor'],
	['Peer group: budget', 'group'],
])('“%s”: the subject does not change with whom the talk is', (title, kind) => {
	expect(judgeByWords(title)).toMatchObject({ kind, isSure: true });
});

test('a person whose name is a word of support is a person', () => {
	const people = [{ name: 'Peer Lindqvist', email: 'peer@northlight.example' }];
	expect(judgeByWords('1:1 Peer Lindqvist', people)).toMatchObject({ kind: 'none', isSure: true });
	expect(judgeByWords('Peer call', [{ name: 'Robin' }])).toMatchObject({ kind: 'peer', isSure: true });
});

test.each(['1:1 Head of Support', '1:1 Head of Delivery', 'Weekly 1:1 with the CTO'])(
	'“%s” is line management, as far as anybody can tell',
	(title) => {
		expect(judgeByWords(title)).toMatchObject({ kind: 'none', isSure: true });
	},
);

test.each([
	['Coffee with the head of the neighbouring school', 'peer'],
	['Lunch, mayor from next door, how do you cope', 'peer'],
	['Pranzo con un sindaco come me', 'peer'],
	['Kaffee mit Rektorin Grundschule West, gleiche Sorgen', 'peer'],
	['Intervisione tra responsabili – porto un caso', 'group'],
])('“%s”: thinking out loud needs no word of support', (title, kind) => {
	expect(judgeByWords(title)).toMatchObject({ kind, isSure: true });
});

test.each(['WG: Mentor', '延期：メンターとTeams', '[optie] coach', 'Coach vor Betriebsversammlung'])(
	'“%s”: what calendars put in front, and what comes after, is no subject',
	(title) => {
		expect(judgeByWords(title).isSure).toBe(true);
		expect(judgeByWords(title).kind).not.toBe('none');
	},
);
