/** Limits that both ends keep. */

/** Longest question, in UTF-16 units; longer ones are refused before any work. */
export const longestQuestion = 1000;

/** Longest question with what was carried along from the one before it. */
export const longestQuery = 2 * longestQuestion;

export const mostHits = 50;

/** Longest text that a list is searched for. */
export const longestSearch = 100;

/** Longest answer to an item. */
export const longestGiven = 2000;
