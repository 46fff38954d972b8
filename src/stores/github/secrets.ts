import { failure, type Result, success } from '../../errors/result.ts';
import { isRecord } from '../../http/json.ts';
import type { Exchange } from '../../http/types.ts';
import type { SecretStore } from '../../rotation/ports.ts';
import { CURRENT, PENDING, previousSlot, type Slot } from '../../rotation/slots.ts';
import type { Phase } from '../../runtime/deadline.ts';
import { MAX_ATTEMPTS } from '../../runtime/retry.ts';
import { type Api, type ApiOptions, connectApi, type Target } from './api.ts';
import type { JobMark } from './job-mark.ts';
import { githubProblem, type SecretPlace, unusableKeyProblem } from './messages.ts';
import type { OctokitResponse } from './octokit.ts';

/** The public key that secrets are encrypted with. */
interface Key {
  readonly id: string;
  readonly value: string;
}

/** The statuses of GitHub's response to a write ("Create or update a repository secret"). */
const CREATED = 201;
const REPLACED = 204;
/** The status of GitHub's response to a value that was encrypted with a key that is no longer in use. */
const UNPROCESSABLE = 422;

/** The options of the store, in addition to those of the API. */
export interface SecretsOptions extends ApiOptions {
  readonly mark: JobMark;
  /** The pending secret existed when the job started. */
  readonly isPendingAtStart: boolean;
}

/**
 * Open the secrets of a repository or of an environment on GitHub. Values are encrypted for GitHub. A write can be repeated any number of
 * times. Source: "REST API endpoints for GitHub Actions Secrets" in GitHub's documentation.
 */
export function openGitHubSecrets(name: string, target: Target, options: SecretsOptions): SecretStore & { close(): void } {
  const { mark, isPendingAtStart } = options;
  const api = connectApi(target, options);
  let key: Key | undefined;

  const exists = async (slot: Slot, phase: Phase): Promise<Result<boolean>> => {
    const time = await readTime(`${name}${slot}`, { api, phase });
    return time.ok ? success(time.value !== undefined) : time;
  };

  return {
    name: { secretName: name },
    isReadable: false,
    close: api.close,

    async inspect(phase) {
      const lookUp = async (slot: Slot) => ({ slot, ...(await readTime(`${name}${slot}`, { api, phase })) });
      const [found, ...looks] = await Promise.all([
        readKey(target, { api, phase }),
        lookUp(CURRENT),
        lookUp(PENDING),
        lookUp(previousSlot(1)),
      ]);
      if (!found.ok) {
        return found;
      }
      key = found.value;
      const inventory = new Map<Slot, number>();
      let failed = addExisting(looks, inventory);
      // More slots exist only after several runs that could not finish.
      for (let first = 2; !failed && first <= MAX_SLOTS && inventory.has(previousSlot(first - 1)); first += PARALLEL_LOOKUPS) {
        const batch = Array.from({ length: PARALLEL_LOOKUPS }, (_, index) => lookUp(previousSlot(first + index)));
        failed = addExisting(await Promise.all(batch), inventory);
      }
      return failed ?? success({ slots: inventory });
    },

    async write(slot, value, phase) {
      if (slot === PENDING) {
        mark.set();
      }
      const secret = `${name}${slot}`;
      let left = MAX_ATTEMPTS;
      let mayHaveCreated = false;
      for (let isRepeated = false; ; isRepeated = true) {
        const found = key ? success(key) : await readKey(target, { api, phase });
        if (!found.ok) {
          return found;
        }
        key = found.value;
        const box = await encrypt(value, key.value);
        if (box === undefined) {
          return failure(unusableKeyProblem({ kind: 'write', secret }));
        }
        const body = { encrypted_value: box, key_id: key.id };
        const { exchange, attempts, isDoubtful } = await api.call({
          name: `Writing the secret \`${secret}\``,
          method: 'PUT',
          resource: secret,
          body,
          phase,
          maxAttempts: left,
        });
        left -= attempts;
        mayHaveCreated ||= isDoubtful;
        const status = statusOf(exchange);
        if (status === CREATED || status === REPLACED) {
          return success(status === CREATED ? 'created' : mayHaveCreated ? 'unknown' : 'replaced');
        }
        if (status !== UNPROCESSABLE || isRepeated || left === 0) {
          return failure(githubProblem(exchange, { kind: 'write', secret }, phase.deadline.now()));
        }
        key = undefined;
      }
    },

    exists,

    async remove(slot, phase) {
      if (slot === PENDING) {
        mark.set();
      }
      const secret = `${name}${slot}`;
      const { exchange } = await api.call({
        name: `Deleting the secret \`${secret}\``,
        method: 'DELETE',
        resource: secret,
        phase,
      });
      const status = statusOf(exchange);
      // A token that may not see the secret gets 404, too.
      const found = status === 404 ? await exists(slot, phase) : success(status !== 204);
      if (found.ok && found.value) {
        return failure(githubProblem(exchange, { kind: 'delete', secret }, phase.deadline.now()));
      }
      if (slot === PENDING && !isPendingAtStart) {
        mark.clear();
      }
      return success(undefined);
    },
  };
}

function statusOf(exchange: Exchange<OctokitResponse>): number | undefined {
  return exchange.kind === 'response' ? exchange.response.status : undefined;
}

/** The members of a successful JSON response; none of any other response. */
function readData(exchange: Exchange<OctokitResponse>): Readonly<Record<string, unknown>> {
  return exchange.kind === 'response' && exchange.response.status === 200 && isRecord(exchange.response.data) ? exchange.response.data : {};
}

/**
 * The maximum number of slots to look up: a repository, like an environment, can have 100 secrets. Source: "Using secrets in GitHub
 * Actions" in GitHub's documentation, "Limits for secrets".
 */
const MAX_SLOTS = 100;

/** The number of slots to look up in parallel. */
const PARALLEL_LOOKUPS = 8;

/** The length of an X25519 public key, in bytes. */
const KEY_BYTES = 32;

interface Lookup {
  readonly api: Api;
  readonly phase: Phase;
}

async function readKey(place: SecretPlace, { api, phase }: Lookup): Promise<Result<Key>> {
  const { exchange } = await api.call({ name: 'Reading the public key', method: 'GET', resource: 'public-key', phase });
  const { key_id: id, key: value } = readData(exchange);
  if (typeof id === 'string' && typeof value === 'string' && Buffer.from(value, 'base64').length === KEY_BYTES) {
    return success({ id, value });
  }
  return failure(githubProblem(exchange, { kind: 'read-key', place }, phase.deadline.now()));
}

/** The time of the last write of a secret, in milliseconds since the epoch; `undefined` if the secret does not exist. */
async function readTime(secret: string, { api, phase }: Lookup): Promise<Result<number | undefined>> {
  const { exchange } = await api.call({ name: `Looking up the secret \`${secret}\``, method: 'GET', resource: secret, phase });
  if (statusOf(exchange) === 404) {
    return success(undefined);
  }
  const { updated_at: text } = readData(exchange);
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? failure(githubProblem(exchange, { kind: 'look-up', secret }, phase.deadline.now())) : success(time);
}

/** Encrypt a value. The code is loaded only if a secret is written. Returns `undefined` if the key has the right length but is invalid. */
async function encrypt(value: string, publicKey: string): Promise<string | undefined> {
  const { seal } = await import('./sealed-box.ts');
  try {
    return seal(value, publicKey);
  } catch {
    return undefined;
  }
}

/** Add the slots that exist, with their times, to an inventory. Returns the first failed lookup. */
function addExisting(
  looks: readonly (Result<number | undefined> & { readonly slot: Slot })[],
  inventory: Map<Slot, number>,
): Extract<Result<never>, { ok: false }> | undefined {
  for (const look of looks) {
    if (!look.ok) {
      return look;
    }
    if (look.value !== undefined) {
      inventory.set(look.slot, look.value);
    }
  }
  return undefined;
}
