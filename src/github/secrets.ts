import { isRecord, parseJson } from '../http/json.ts';
import type { Exchange } from '../http/transport.ts';
import { ownProblem, type Problem } from '../outcome.ts';
import { CURRENT, PENDING, previousSlot, type SecretStore, type Slot } from '../rotation/store.ts';
import { type Api, type ApiOptions, connectApi, MAX_ATTEMPTS, type Target } from './api.ts';
import type { JobMark } from './job-mark.ts';
import { problemOf } from './problems.ts';

/** The key that secrets are encrypted with. */
interface Key {
  readonly id: string;
  readonly value: string;
}

type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** GitHub's answer to a value that is encrypted with a key that is not in use any more. */
const UNPROCESSABLE = 422;

/** What the store needs beside the API. */
export interface SecretsOptions extends ApiOptions {
  readonly mark: JobMark;
  /** The job started with a pending secret. */
  readonly isPendingAtStart: boolean;
}

/**
 * Secrets of a repository or of an environment on GitHub. They are encrypted for GitHub, and may be written as often as one likes.
 * Source: "REST API endpoints for GitHub Actions Secrets" in GitHub's documentation.
 */
export function openGitHubSecrets(name: string, target: Target, options: SecretsOptions): SecretStore & { close(): void } {
  const { mark, isPendingAtStart } = options;
  const { now } = options.commitDeadline;
  const api = connectApi(target, options);
  let key: Key | undefined;

  return {
    name,
    close: api.close,

    async inspect() {
      const lookUp = async (slot: Slot, lane?: number) => ({ slot, ...(await readTime(`${name}${slot}`, { api, now }, lane)) });
      const [found, ...looks] = await Promise.all([
        readKey({ api, now }, false),
        lookUp(CURRENT, 1),
        lookUp(PENDING, 2),
        lookUp(previousSlot(1), 3),
      ]);
      if (!found.ok) {
        return found;
      }
      key = found.value;
      const inventory = new Map<Slot, number>();
      for (const look of looks) {
        if (!look.ok) {
          return look;
        }
        if (look.value !== undefined) {
          inventory.set(look.slot, look.value);
        }
      }
      // Others are there only after several runs that could not end as they should.
      for (let first = 2; first <= MAX_SLOTS && inventory.has(previousSlot(first - 1)); first += LANES) {
        const batch = Array.from({ length: LANES }, (_, lane) => lookUp(previousSlot(first + lane), lane));
        for (const look of await Promise.all(batch)) {
          if (!look.ok) {
            return look;
          }
          if (look.value !== undefined) {
            inventory.set(look.slot, look.value);
          }
        }
      }
      return { ok: true, inventory };
    },

    async write(slot, value) {
      if (slot === PENDING) {
        mark.set();
      }
      const commits = slot === CURRENT;
      const secret = `${name}${slot}`;
      let left = MAX_ATTEMPTS;
      for (let isRepeated = false; ; isRepeated = true) {
        const found = key ? { ok: true as const, value: key } : await readKey({ api, now }, commits);
        if (!found.ok) {
          return found.problem;
        }
        key = found.value;
        const box = await encrypt(value, key.value);
        if (box === undefined) {
          return ownProblem('github-unavailable', `The secret \`${secret}\` was not written, because GitHub's public key cannot be used.`);
        }
        const body = { encrypted_value: box, key_id: key.id };
        const call = { name: `Write ${secret}`, method: 'PUT', resource: secret, body, commits, attempts: left } as const;
        const { exchange, attempts } = await api.call(call);
        left -= attempts;
        const status = statusOf(exchange);
        if (status === 201 || status === 204) {
          return undefined;
        }
        if (status !== UNPROCESSABLE || isRepeated || left === 0) {
          return problemOf(exchange, `The secret \`${secret}\` was not written, as far as is known.`, now());
        }
        key = undefined;
      }
    },

    async remove(slot) {
      if (slot === PENDING) {
        mark.set();
      }
      const secret = `${name}${slot}`;
      // The pending secret goes at the same time as the others.
      const lane = slot === PENDING ? 1 : 0;
      const { exchange } = await api.call({ name: `Delete ${secret}`, method: 'DELETE', resource: secret, commits: true, lane });
      const status = statusOf(exchange);
      if (status !== 204 && status !== 404) {
        return problemOf(exchange, `The secret \`${secret}\` was not deleted, as far as is known.`, now());
      }
      if (slot === PENDING && !isPendingAtStart) {
        mark.clear();
      }
      return undefined;
    },
  };
}

function statusOf(exchange: Exchange): number | undefined {
  return exchange.kind === 'answer' ? exchange.answer.status : undefined;
}

/** The members of an answer that is as it should be. */
function readBody(exchange: Exchange): Readonly<Record<string, unknown>> {
  const json = exchange.kind === 'answer' && exchange.answer.status === 200 ? parseJson(exchange.answer.body) : undefined;
  return isRecord(json) ? json : {};
}

/**
 * Slots that are looked up at most: a repository, like an environment, has 100 secrets. Source: "Using secrets in GitHub Actions" in
 * GitHub's documentation, "Limits for secrets".
 */
const MAX_SLOTS = 100;

/** Slots that are looked up side by side. */
const LANES = 8;

/** Bytes of a public key of X25519. */
const KEY_BYTES = 32;

/** What a look-up needs. */
interface Lookup {
  readonly api: Api;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

async function readKey({ api, now }: Lookup, commits: boolean): Promise<Found<Key>> {
  const { exchange } = await api.call({ name: 'Read the public key', method: 'GET', resource: 'public-key', commits });
  const { key_id: id, key: value } = readBody(exchange);
  if (typeof id === 'string' && typeof value === 'string' && Buffer.from(value, 'base64').length === KEY_BYTES) {
    return { ok: true, value: { id, value } };
  }
  return { ok: false, problem: problemOf(exchange, 'The public key for secrets was not read.', now()) };
}

/** When a secret was last written, in milliseconds since the epoch; `undefined` if there is no such secret. */
async function readTime(secret: string, { api, now }: Lookup, lane?: number): Promise<Found<number | undefined>> {
  const { exchange } = await api.call({ name: `Look up ${secret}`, method: 'GET', resource: secret, commits: false, lane });
  if (statusOf(exchange) === 404) {
    return { ok: true, value: undefined };
  }
  const { updated_at: text } = readBody(exchange);
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time)
    ? { ok: false, problem: problemOf(exchange, `The secret \`${secret}\` was not looked up.`, now()) }
    : { ok: true, value: time };
}

/** What seals is loaded only where something is written. Nothing comes back if the key has the length of one and is none. */
async function encrypt(value: string, publicKey: string): Promise<string | undefined> {
  const { seal } = await import('./sealed-box.ts');
  try {
    return seal(value, publicKey);
  } catch {
    return undefined;
  }
}
