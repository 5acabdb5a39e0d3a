import { judgeWords } from '@/utils/support/classify-title';
import type { Person } from '@/utils/support/sighting';
import type { TitleVerdict } from '@/utils/support/title-verdict';
import { readTitle } from '@/utils/support/title-words';

/** Without the second opinion, which knows the titles of these tests by heart: a broken rule must show. */
export function judgeByWords(title: string, people: readonly Person[] = []): TitleVerdict {
	return judgeWords(title, readTitle(title), people);
}
