import type { WorkRelation } from '@/utils/support/circle';

export const relationKinds = ['boss', 'report', 'peer', 'outside'] as const;

/** Keys of the words for what somebody is to the leader. */
export const relationWord: Record<WorkRelation['relation'], string> = {
	boss: 'relationBoss',
	report: 'relationReport',
	peer: 'relationPeer',
	outside: 'relationOutside',
};
