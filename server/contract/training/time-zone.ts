/** Where the learner is: days begin and end there. */
import { z } from 'zod';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** IANA name. */
export const zTimeZone = z.string().max(100).refine(isTimeZone).default('UTC');
