import { randomInt } from 'node:crypto';
import type { Client, ProbeRequest, Seen } from './client.ts';
import { isToken } from './members.ts';
import type { Redactor } from './redaction.ts';
import { isRejection, isSame, readObject } from './responses.ts';
import type { Settings } from './settings.ts';

/** The maximum number of changes of the password. */
export const MAX_CHANGES = 5;

/** The headers that the action sends. */
const HEADERS = { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': 'update-zoom-password-probe' };

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const pick = (characters: string) => characters.charAt(randomInt(characters.length));

/** Create a password that satisfies every policy, such as `K7w-R2m-…`: no two neighbors are of the same kind. */
export function createPassword(): string {
  return Array.from({ length: 6 }, () => pick(UPPER) + pick('23456789') + pick(UPPER).toLowerCase()).join('-');
}

/** The parts of an update that differ from what the action sends. */
export interface UpdateChange {
  readonly format?: 'JSON' | 'multipart';
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly user?: string;
  readonly token?: string;
}

/** The requests of the probe, with what has to be known for the next one. */
export interface Session {
  /** The access tokens, the newest last. */
  readonly tokens: readonly string[];
  /** The number of times that Zoom changed the password, and that it may have changed it. */
  changes(): number;
  possibleChanges(): number;
  requestToken(clientSecret?: string): Promise<Seen | undefined>;
  /** Gets a resource below the base URL. */
  read(label: string, path: string, token?: string): Promise<Seen | undefined>;
  /** Sets the password of the user. Not sent after the maximum number of changes. */
  update(password: string, change?: UpdateChange): Promise<Seen | undefined>;
  /** Sets the current password again. Not sent if it is not known. */
  resend(change?: UpdateChange): Promise<Seen | undefined>;
}

/** Create a session. */
export function createSession(
  { accountId, clientId, clientSecret, user, apiUrl, oauthUrl }: Settings,
  client: Client,
  redactor: Redactor,
): Session {
  const tokens: string[] = [];
  let current: string | undefined;
  let changes = 0;
  let possibleChanges = 0;
  const send = (request: Omit<ProbeRequest, 'headers'>, headers: Readonly<Record<string, string | undefined>>) => {
    const entries = Object.entries({ ...HEADERS, ...headers }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return client.send({ ...request, headers: Object.fromEntries(entries) });
  };
  /** Keep up with the password after an update. */
  const follow = (password: string, response: Seen | undefined) => {
    // If a proxy sends a request twice, the response to the second copy reports that the first one was applied.
    if (response?.status === 204 || (response && isSame(response) && password !== current)) {
      changes++;
      current = password;
    } else if (!(response && isRejection(response)) && password !== current) {
      possibleChanges++;
      current = undefined;
    }
  };
  const newest = () => tokens.at(-1) ?? '';
  const session: Session = {
    tokens,
    changes: () => changes,
    possibleChanges: () => possibleChanges,
    async requestToken(secret = clientSecret) {
      const basic = Buffer.from(`${clientId}:${secret}`).toString('base64');
      const body = new URLSearchParams({ grant_type: 'account_credentials', account_id: accountId }).toString();
      const headers = { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' };
      const response = await send({ label: 'POST token', method: 'POST', url: oauthUrl, body }, headers);
      const token = response && readObject(response)['access_token'];
      if (isToken(token)) {
        redactor.add(token);
        tokens.push(token);
      }
      return response;
    },
    read: (label, path, token = newest()) => send({ label, method: 'GET', url: `${apiUrl}/${path}` }, { authorization: `Bearer ${token}` }),
    async update(password, { format = 'JSON', headers = {}, user: target = user, token = newest() } = {}) {
      if (changes + possibleChanges >= MAX_CHANGES || client.ended() !== undefined) {
        return undefined;
      }
      redactor.add(password);
      const boundary = `form-${randomInt(2 ** 47).toString(16)}`;
      const [type, body] =
        format === 'JSON'
          ? ['application/json', JSON.stringify({ password })]
          : [
              `multipart/form-data; boundary=${boundary}`,
              `--${boundary}\r\nContent-Disposition: form-data; name="password"\r\n\r\n${password}\r\n--${boundary}--\r\n`,
            ];
      const url = `${apiUrl}/users/${encodeURIComponent(target)}/password`;
      const before = client.sent();
      const response = await send(
        { label: `PUT ${format}`, method: 'PUT', url, body },
        { authorization: `Bearer ${token}`, 'content-type': type, ...headers },
      );
      if (target === user && client.sent() > before) {
        follow(password, response);
      }
      return response;
    },
    resend: async (change) => (current === undefined ? undefined : session.update(current, change)),
  };
  return session;
}
