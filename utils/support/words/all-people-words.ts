import { dePeople } from './de-people';
import { enPeople } from './en-people';
import { esPeople } from './es-people';
import { frPeople } from './fr-people';
import { itPeople } from './it-people';
import { jaPeople } from './ja-people';
import { nlPeople } from './nl-people';
import { ptPeople } from './pt-people';
import type { PeopleWords } from './word-list';

export const allPeopleWords: readonly PeopleWords[] = [
	enPeople,
	dePeople,
	frPeople,
	esPeople,
	ptPeople,
	itPeople,
	nlPeople,
	jaPeople,
];
