import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Config } from '../start/config.js';

/** What both transports need to know of who asks, read the same way for both. */
export interface Visitor {
  /** Host and port as the client names us. */
  host: string;
  protocol: 'http' | 'https';
  address: string;
  /** From this very machine, through no proxy but one on it. */
  local: boolean;
  /** From a machine of our own network, not passed on by a proxy. */
  direct: boolean;
  agent: string;
  origin: string | null;
  /** Secret of the session cookie. */
  cookie: string | null;
  /** Secret of an API token. */
  token: string | null;
}

const SAFE_COOKIE = '__Host-sid';
const PLAIN_COOKIE = 'sid';
/** As long as browsers keep a cookie; when a session ends for want of use, the server decides. */
const SESSION_SECONDS = 400 * 86_400;

/** What of the configuration decides how a request is read. */
export type VisitorSettings = Pick<Config, 'allowHttp' | 'trustProxy'>;

/** Reads a request. What a proxy says of it counts when the proxy stands on this machine, or as configured. */
export function visitorOf(request: IncomingMessage, { allowHttp, trustProxy }: VisitorSettings): Visitor {
  const { headers } = request;
  const peer = request.socket.remoteAddress ?? '';
  const proxied = isLoopback(peer) || (trustProxy && isPrivate(peer));
  const address = (proxied && last(headers['x-forwarded-for'])) || peer;
  const cookies = cookiesOf(headers);
  return {
    host: (proxied && last(headers['x-forwarded-host'])) || headers.host || 'localhost',
    protocol: proxied && last(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http',
    address,
    local: isLoopback(peer) && isLoopback(address),
    direct: isPrivate(peer) && headers['x-forwarded-for'] === undefined,
    agent: headers['user-agent'] ?? '',
    origin: headers.origin ?? null,
    cookie: cookies.get(SAFE_COOKIE) ?? (allowHttp ? cookies.get(PLAIN_COOKIE) : undefined) ?? null,
    token: /^Bearer ([\w-]{20,200})$/.exec(headers.authorization ?? '')?.[1] ?? null,
  };
}

/** Whether a page of this origin may talk to us: our own host, or one of the configured addresses. */
export function isOwnOrigin({ origin, host }: Visitor, publicUrls: readonly string[]): boolean {
  if (origin === null) return true;
  if (publicUrls.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Whether the session cookie can be kept from other eyes: over https, or without leaving the machine. */
export function isGuarded({ protocol, host }: Visitor): boolean {
  const address = `http://${host}`;
  return protocol === 'https' || (URL.canParse(address) && isLoopbackName(new URL(address).hostname));
}

/** The header that sets the session cookie, or takes it away. */
export function sessionCookie(secret: string | null, guarded: boolean): string {
  const age = secret === null ? 0 : SESSION_SECONDS;
  const common = `Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax`;
  return guarded ? `${SAFE_COOKIE}=${secret ?? ''}; ${common}; Secure` : `${PLAIN_COOKIE}=${secret ?? ''}; ${common}`;
}

function cookiesOf({ cookie = '' }: IncomingHttpHeaders): Map<string, string> {
  return new Map(
    cookie.split(';').map((part) => {
      const [name = '', ...value] = part.trim().split('=');
      return [name, value.join('=')];
    }),
  );
}

/** The word of the proxy nearest to us: what stands before it, anybody may have written. */
function last(header: string | string[] | undefined): string | undefined {
  return [header].flat().at(-1)?.split(',').at(-1)?.trim();
}

/** Whose requests are counted together: an address, or of IPv6 the network that one house is given whole (/64). */
export function networkOf(address: string): string {
  const whole = plain(address);
  if (!whole.includes(':')) return whole;
  const [head, tail = []] = whole.split('::').map((part) => part.split(':').filter(Boolean));
  const between = Array.from({ length: Math.max(0, 8 - head!.length - tail.length) }, () => '0');
  const groups = [...head!, ...between, ...tail].slice(0, 4);
  return `${groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`;
}

const plain = (address: string): string => address.replace(/^::ffff:/, '');

const isLoopback = (address: string): boolean => /^127\.|^::1$/.test(plain(address));

const isPrivate = (address: string): boolean =>
  isLoopback(address) || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|f[cd]|fe80:)/i.test(plain(address));

const isLoopbackName = (name: string): boolean => /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(name);
