import { isRecord, parseJson } from '../../../src/http/json.ts';
import type { Exchanged } from '../../simulator/server.ts';
import type { Quote } from './text.ts';
import type { Truth } from './world.ts';

/** The facts that a claim is checked against: those that the simulators know, and what follows from it. */
export interface Facts extends Truth {
  readonly quotes: readonly Quote[];
  /** The password in effect after the run. */
  readonly inEffect: string;
  /** The pending password before the run. */
  readonly pendingBefore: string;
  readonly updates: readonly Exchanged[];
  /** The passwords that Zoom received, in order. */
  readonly sent: readonly string[];
}

/** A claim: the pattern of a sentence, and a check of what it says. The check gets the groups of the pattern. */
export type Claim = readonly [pattern: RegExp, isSo: (facts: Facts, ...groups: string[]) => boolean];

/** Collects what a claim is checked against. */
export function factsOf(truth: Truth, quotes: readonly Quote[]): Facts {
  const updates = zoomExchanges(truth, 'update');
  const sent = updates.map(({ request }) => passwordIn(request.body.toString()));
  return { ...truth, quotes, updates, sent, inEffect: truth.user.password, pendingBefore: truth.before.slots['PENDING'] ?? '' };
}

/** The password in the body of an update, in either format. */
function passwordIn(body: string): string {
  return body.startsWith('{') ? JSON.parse(body).password : (/name="password"\r\n\r\n(.*)\r\n--/.exec(body)?.[1] ?? '');
}

/** A kind of request to Zoom. */
export type Kind = 'update' | 'token' | 'policy' | 'user';

const KINDS: Readonly<Record<Kind, (exchange: Exchanged) => boolean>> = {
  update: ({ request }) => request.method === 'PUT',
  token: ({ request }) => request.method === 'POST',
  policy: ({ request }) => request.path.includes('settings'),
  user: ({ request }) => request.method === 'GET' && request.path.includes('/users/'),
};

/** The exchanges with Zoom, of one kind if it is given. */
export function zoomExchanges({ zoom }: Pick<Truth, 'zoom'>, kind?: Kind): Exchanged[] {
  return zoom.exchanged.filter((exchange) => kind === undefined || KINDS[kind](exchange));
}

/** The exchanges with GitHub about a slot, or about the key, by method. */
export function githubExchanges({ github, shelf }: Truth, method: string, slot?: string): Exchanged[] {
  const resource = slot === undefined ? 'public-key' : `${shelf.name}${slot === '' ? '' : `_${slot}`}`;
  return (github?.exchanged ?? []).filter(({ request }) => request.method === method && request.path.endsWith(`/${resource}`));
}

/** The members of the JSON that a server sent. */
export function jsonOf({ reply }: Exchanged): Readonly<Record<string, unknown>> {
  const json = typeof reply?.body === 'string' ? parseJson(reply.body) : reply?.body;
  return isRecord(json) ? json : {};
}

/** The status of a response, whoever sent it; 0 if there was none. */
export function anyStatusOf(exchange: Exchanged | undefined): number {
  return exchange?.reply?.status ?? 0;
}

/** The status of a response that is the word of the server itself; 0 if there was none. */
export function statusOf(exchange: Exchanged | undefined): number {
  return exchange?.isOwn ? anyStatusOf(exchange) : 0;
}

/** Returns a check for a response with a status, whoever sent it. */
export function hasStatus(status = ''): (exchange: Exchanged) => boolean {
  return (exchange) => anyStatusOf(exchange) === Number(status);
}

/** There was no response. */
export function isSilent({ reply }: Exchanged): boolean {
  return reply === undefined;
}

/** The code with which Zoom itself rejected a request; empty if it did not. */
export function codeOf(exchange: Exchanged): string {
  const { code } = jsonOf(exchange);
  const status = statusOf(exchange);
  return status > 0 && status < 500 && code !== undefined ? String(code) : '';
}

/** Zoom itself rejected the request. */
export function isRejection(exchange: Exchanged): boolean {
  return codeOf(exchange) !== '';
}

/** Zoom itself said that the user has this password. */
export function isSame(exchange: Exchanged): boolean {
  return codeOf(exchange) === '300' && messageOf(exchange).includes('can not match the old password');
}

/** The message of a JSON body. */
export function messageOf(exchange: Exchanged): string {
  return String(jsonOf(exchange)['message'] ?? '');
}

/** The tracking ID of a response. */
export function trackingIdOf({ reply }: Exchanged): string | undefined {
  return reply?.headers?.['x-zm-trackingid'];
}

/** Zoom will change the password of the user. */
export function isChangeable({ user, inputs }: Truth): boolean {
  const { role = 'member', login = 'work-email', status = 'active' } = user;
  return inputs['user-id'] === user.email && role === 'member' && login === 'work-email' && status !== 'pending';
}

/** Zoom itself responded to a read in a way that takes a valid access token. */
export function isTokenAccepted(truth: Truth): boolean {
  const reads = [...zoomExchanges(truth, 'policy'), ...zoomExchanges(truth, 'user')];
  return reads.some((each) => statusOf(each) > 0 && !['124', '429'].includes(codeOf(each)));
}

/** The names of slots in a text; the current one has an empty name. */
export function slotsIn(text = ''): string[] {
  return [...text.matchAll(/§(\w*)/g)].map(([, slot = '']) => slot);
}

/** The content of the store after each change, in order. */
export function momentsOf({ shelf, before }: Truth): Readonly<Record<string, string>>[] {
  const moments = [{ ...before.slots }];
  for (const [slot, value = ''] of shelf.changes()) {
    moments.push({ ...moments.at(-1), [slot]: value });
  }
  return moments;
}
