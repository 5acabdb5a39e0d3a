/**
 * Longest backup, in characters: what is saved is cut to it, and nothing longer is looked at. A full calendar of five years
 * is shorter. A message carries it: Chromium's may have 64 MiB, and what is saved is counted as a message has it.
 */
export const longestBackup = 40_000_000;
