import { combine } from './combine-words';
import { saysMine } from './says-mine';
import type { Role, TitleWords, WordMatch } from './title-words';

/** `supervision (mine)`: taken from somebody, it is the leader's own; a group of it stays a group. */
export function ownSupervision(read: TitleWords): WordMatch[] {
	const of = (role: Role) => read.matches.filter((match) => match.value.role === role);
	if (of('group-word').length > 0 || /grou?p|grup|gr\./u.test(read.plain)) return [];
	const supervision = [...of('maybe'), ...of('activity')].filter(({ phrase }) => supervised.test(phrase));
	if (saysMine(read))
		return supervision.map((match) => ({ ...match, value: { role: 'support', kind: 'coach' } }));
	const atSomebody = supervision
		.filter(({ end }) => atTheirs.test(read.cased.slice(end)))
		.map((match) => ({ ...match, value: { role: 'support' as const, kind: 'coach' as const } }));
	return [...atSomebody, ...combine('support', 'coach', supervision, of('taken'), read)];
}

/** `supervisie bij Ton`, `Supervision bei Frau Keller`: whoever goes there takes it. */
const atTheirs =
	/^(?: indiv\p{L}*\.?)?,? (?:bij|bei|chez) (?:dr\.? |mme |mevr?\.? |dhr\.? |frau |herrn? |m'n |mijn )?\p{Lu}/u;

const supervised = /superv|^sv$|^sup(?:$|\s)|スーパー[ビヴ]ィ?ジョン|スーパーバイズ/u;
