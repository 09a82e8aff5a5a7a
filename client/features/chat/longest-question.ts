/** The contract's limit, in UTF-16 units. The compiler holds this copy equal, without bringing the contract's schemas along. */
import type { longestQuestion as contractLongest } from '#contract/ask';

export const longestQuestion: typeof contractLongest = 1000;
