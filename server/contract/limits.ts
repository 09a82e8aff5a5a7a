/** Limits that both ends keep. */

/** Longest question, in UTF-16 units; longer ones are refused before any work. */
export const longestQuestion = 1000;

export const mostHits = 50;
