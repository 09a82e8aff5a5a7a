/** Who reads: a browser, known by a random cookie and by nothing else. There are no accounts. */
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

const name = 'dalil_reader';
const cookie = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{22,64})(?:;|$)`);
const lifetime = 400 * 24 * 60 * 60 * 1000;

const secretOf = ({ headers }: IncomingMessage): string | undefined => headers.cookie?.match(cookie)?.[1];

/** What the reader's things are filed under: a hash, so that the files do not give the cookie away; undefined for none. */
export function readerOf(request: IncomingMessage): string | undefined {
  const secret = secretOf(request);
  return secret && createHash('sha256').update(secret).digest('base64url');
}

/**
 * Gives a cookie to a browser that has none, and with every page the same one anew: browsers forget one after some four
 * hundred days. `lax`: a link from elsewhere to this page must not look like a new reader.
 */
export const welcomeReader: RequestHandler = (request, response, next) => {
  const secret = secretOf(request);
  if (secret === undefined || request.headers['sec-fetch-dest'] === 'document') {
    response.cookie(name, secret ?? randomBytes(24).toString('base64url'), {
      httpOnly: true,
      sameSite: 'lax',
      maxAge: lifetime,
    });
    // A cache on the way would give the same cookie to the next browser, which would then read as this one.
    response.set('Cache-Control', 'no-store');
  }
  next();
};
