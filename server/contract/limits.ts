/** Limits that both ends keep. */

/** Longest question, in UTF-16 units; longer ones are refused before any work. */
export const longestQuestion = 1000;

/** Longest question with what was carried along from the one before it. */
export const longestQuery = 2 * longestQuestion;

export const mostHits = 50;

/** Longest text that a list is searched for. */
export const longestSearch = 100;

/** Characters of the largest file of questions that a trainer brings. */
export const largestQuestionFile = 500_000;

/** Longest answer to a quiz item. */
export const longestGiven = 2000;
