import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { appErrors } from '../../src/errors/app-errors.js';

/** In the address that is printed; nobody else knows it. */
export const newKey = (): string => randomBytes(24).toString('base64url');

export const KEY_HEADER = 'x-yuanzhuo-key';

/** Cookies of 127.0.0.1 are shared by all its ports. */
const cookieOf = (port: number): string => `yuanzhuo-${port}`;

export interface Guarded {
  readonly key: string;
  readonly port: number;
}

/** Lets nobody in but the page itself: not another site by a name that leads here, nor a page of another origin. */
export function guardHost({ port }: Guarded): MiddlewareHandler {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const origins = hosts.map((host) => `http://${host}`);
  return async (context, next) => {
    const { host = '', origin } = headersOf(context);
    if (!hosts.includes(host) || (origin !== undefined && !origins.includes(origin))) throw appErrors.forbidden();
    await next();
    for (const [name, value] of Object.entries(HEADERS)) if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  };
}

const headersOf = ({ req }: Context): { readonly host?: string | undefined; readonly origin?: string | undefined } => ({
  host: req.header('host'),
  origin: req.header('origin'),
});

/** The page may load and show only what this server gives it. */
const HEADERS = {
  'content-security-policy': [
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'",
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The report is a page of its own, with a policy of its own inside, and none of ours: it cannot ask this server for anything. */
export const REPORT_POLICY = "sandbox allow-scripts allow-downloads allow-modals; frame-ancestors 'self'";

/** Every call needs the key: in the cookie that the first page was given, or in a header. A page of another origin has neither. */
export function guardKey({ key, port }: Guarded): MiddlewareHandler {
  return async (context, next) => {
    const site = context.req.header('sec-fetch-site');
    const given = context.req.header(KEY_HEADER) || getCookie(context, cookieOf(port)) || '';
    if ((site !== undefined && site !== 'same-origin') || !isSame(given, key)) throw appErrors.forbidden();
    await next();
  };
}

/** Takes the key from the address into a cookie: it is not to stand in the history, nor on a picture of the screen. */
export function admit(context: Context, { key, port }: Guarded): Response | null {
  const given = context.req.query('key');
  if (given === undefined) return null;
  if (!isSame(given, key)) throw appErrors.forbidden();
  setCookie(context, cookieOf(port), key, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return context.redirect('/', 303);
}

function isSame(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}
