/** Random ids, as whoever makes a thing chooses them. */
import { randomBytes } from 'node:crypto';

export const newId = (): string => randomBytes(16).toString('base64url');

/** The cookie of a browser that has never been here. */
export const newReader = (): string => `dalil_reader=${randomBytes(24).toString('base64url')}`;
