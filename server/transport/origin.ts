/** Who may talk to the server: pages it served itself, addressed by a name it knows. */
import type { IncomingMessage } from 'node:http';

const hostname = (host: string): string => host.toLowerCase().replace(/:\d+$/, '');

/**
 * True when the request is addressed to a listed host name (a page elsewhere could have had its own name resolve
 * to this machine) and, if a page sent it, that page came from the same address. CORS does not cover websockets,
 * so this is asked of every HTTP request and of every websocket handshake.
 */
export function isAllowed(request: IncomingMessage, hosts: readonly string[]): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(hostname(host))) return false;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
