import { andThen, failure, type Result, success } from '../../errors/result.ts';
import type { SecretName } from '../../outcome.ts';
import type { SecretStore } from '../../rotation/ports.ts';
import { CURRENT, PENDING, previousSlot, type Slot, slotName } from '../../rotation/slots.ts';
import type { Phase } from '../../runtime/deadline.ts';
import { MAX_ATTEMPTS } from '../../runtime/retry.ts';
import { parseIso8601 } from '../../runtime/time.ts';
import { lookUpAll, lookUpMore } from '../look-up.ts';
import { type ApiContext, connectApi, type Target } from './api.ts';
import type { JobMark } from './job-mark.ts';
import { type SecretAction, unusableKeyProblem } from './messages.ts';

/** The public key that secrets are encrypted with. */
type Key = Readonly<{ id: string; value: string }>;

/** The statuses of GitHub's response to a write ("Create or update a repository secret"). */
const CREATED = 201;
const REPLACED = 204;
/** The status of GitHub's response to a value that was encrypted with a key that is no longer in use. */
const UNPROCESSABLE = 422;

/** The length of an X25519 public key, in bytes. */
const KEY_BYTES = 32;

const PARALLEL_LOOKUPS = 8;

/** Open the secrets of a repository or of an environment on GitHub. Values are encrypted for GitHub. A write can be repeated any number of
 * times. Source: "REST API endpoints for GitHub Actions Secrets" in GitHub's documentation. */
export function openGitHubSecrets(name: SecretName, target: Target, mark: JobMark, context: ApiContext): SecretStore & { close(): void } {
  const api = connectApi(target, context);
  let key: Key | undefined;

  async function readKey(phase: Phase): Promise<Result<Key>> {
    const { data, fail } = await api.call({ kind: 'read-key' }, phase);
    const { key_id: id, key: value } = data;
    if (typeof id !== 'string' || typeof value !== 'string' || Buffer.from(value, 'base64').length !== KEY_BYTES) return fail();
    key = { id, value };
    return success(key);
  }

  /** Encrypt a value for GitHub. The code is loaded only if a secret is written. */
  async function encrypt(text: string, action: SecretAction, phase: Phase) {
    const { seal } = await import('./sealed-box.ts');
    return andThen(key ? success(key) : readKey(phase), ({ id, value }) => {
      try {
        return success({ encrypted_value: seal(text, value), key_id: id });
      } catch {
        // The key has the right length, but is invalid.
        return failure(unusableKeyProblem(action));
      }
    });
  }

  /** The time of the last write of a secret, in milliseconds since the epoch; `undefined` if the secret does not exist. */
  async function readTime(slot: Slot, phase: Phase): Promise<Result<number | undefined>> {
    const { status, data, fail } = await api.call({ kind: 'look-up', secret: slotName(name, slot) }, phase);
    const time = status === 404 ? undefined : parseIso8601(data['updated_at']);
    return Number.isNaN(time) ? fail() : success(time);
  }

  const exists = (slot: Slot, phase: Phase) => andThen(readTime(slot, phase), (time) => success(time !== undefined));

  return {
    name,
    isReadable: false,
    close: api.close,

    async inspect(phase) {
      const lookUp = (slot: Slot) => readTime(slot, phase);
      const [found, first] = await Promise.all([readKey(phase), lookUpAll([CURRENT, PENDING, previousSlot(1)], lookUp)]);
      if (!found.ok) return found;
      const slots = await andThen(first, (slots) => lookUpMore(slots, lookUp, PARALLEL_LOOKUPS));
      return andThen(slots, (times) => success({ slots: new Map(times) }));
    },

    async write(slot, value, phase) {
      if (slot === PENDING) mark.set();
      const action = { kind: 'write', secret: slotName(name, slot) } as const;
      let left = MAX_ATTEMPTS;
      let mayHaveCreated = false;
      for (let isRepeated = false; ; isRepeated = true) {
        const encrypted = await encrypt(value, action, phase);
        if (!encrypted.ok) return encrypted;
        const { status, attempts, isDoubtful, fail } = await api.call(action, phase, encrypted.value, left);
        left -= attempts;
        mayHaveCreated ||= isDoubtful;
        if (status === CREATED) return success('created');
        if (status === REPLACED) return success(mayHaveCreated ? 'unknown' : 'replaced');
        if (status !== UNPROCESSABLE || isRepeated || left === 0) return fail();
        key = undefined;
      }
    },

    exists,

    async remove(slot, phase) {
      if (slot === PENDING) mark.set();
      const { status, fail } = await api.call({ kind: 'delete', secret: slotName(name, slot) }, phase);
      // A token that may not see the secret gets 404, too.
      const found = status === 404 ? await exists(slot, phase) : success(status !== 204);
      if (found.ok && found.value) return fail();
      if (slot === PENDING) mark.clear();
      return success(undefined);
    },
  };
}
