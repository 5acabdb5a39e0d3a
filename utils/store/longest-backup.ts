/** Longest backup that is looked at, in characters: years of events are a tenth of it. A message can carry it. */
export const longestBackup = 40_000_000;
