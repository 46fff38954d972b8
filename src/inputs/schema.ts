import * as z from 'zod/mini';
import { isLoopback } from '../http/loopback.ts';
import { GENERATED_LENGTH } from '../password/generator.ts';
import { passwordFault } from '../problems/password-fault.ts';

/** The booleans of the YAML 1.2 core schema, which `core.getBooleanInput` accepts too. */
const TRUE: readonly string[] = ['true', 'True', 'TRUE'];
const FALSE: readonly string[] = ['false', 'False', 'FALSE'];

/** Check that a boolean input is true. It stays a text in the schema, as numbers do. The schema rejects a value that is neither. */
export const isTrue = (flag: string): boolean => TRUE.includes(flag);
/** Check that a boolean input is false. */
export const isFalse = (flag: string): boolean => FALSE.includes(flag);

/** The longest email address: 64 characters, @, 255 characters (RFC 5321, 4.5.3.1). */
const LONGEST_USER_ID = 320;

/** The longest name of a secret, in UTF-16 code units. */
const LONGEST_SECRET_NAME = 256;

/** A check that ends the checks of its input, so that each input has at most one problem. */
function rule(holds: (value: string) => boolean, error: string) {
  return z.refine<string>(holds, { error, abort: true });
}

/** A whole number in decimal digits. It stays a text, because the caller converts it. */
function whole(min: number, max: number) {
  return z
    .string()
    .check(
      rule(
        (value) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max,
        `must be a whole number from ${min} to ${max}`,
      ),
    );
}

/** An input: its default, and the schema of its value. */
interface InputDescriptor {
  /** The value of an empty input, as in action.yml. */
  readonly default?: string;
  /** The environment variable with the default that action.yml takes from the runner's context. */
  readonly variable?: string;
  /** Created on use, not at import time. The error completes a sentence that starts with the name of the input. */
  readonly schema: () => z.ZodMiniType<string, string>;
}

const trimmed = () => z.string().check(z.trim());
const text = () => z.string();
const flag = () => z.enum([...TRUE, ...FALSE], { error: 'must be true or false' });
const choice = (...values: readonly string[]) => z.enum(values, { error: `must be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}` });

const credential = () =>
  trimmed().check(
    rule(
      (value) => /^[\x21-\x7e]*$/.test(value),
      'must be printable ASCII without spaces. Pass the value alone, without "Bearer", quotes or line breaks',
    ),
  );

const url = (example: string) =>
  trimmed().check(
    rule(
      (value) => value === '' || isSecureUrl(value),
      `must be an https URL without user, query or fragment, such as ${example} (http is accepted only for a loopback host)`,
    ),
  );

const password = () =>
  text().check(
    z.superRefine((value, context) => {
      const fault = value === '' ? undefined : passwordFault(value);
      if (fault) {
        context.addIssue(fault);
      }
    }),
  );

/** The values of `check-policy`. */
export const CHECK_POLICIES = ['auto', 'always', 'never'] as const;

/** Every input. Rules about combinations of inputs are in combinations.ts. */
export const INPUTS = {
  'user-id': {
    schema: () =>
      trimmed().check(
        rule((value) => value !== '', `is empty. Pass the user's Zoom ID or email address`),
        rule(
          (value) => value.length <= LONGEST_USER_ID,
          `has more than ${LONGEST_USER_ID} characters. Pass a Zoom user ID or an email address`,
        ),
        rule(
          (value) => !/\p{Cc}/u.test(value),
          'contains a control character, such as a tab or a line break. Pass one ID or email address',
        ),
        rule((value) => value.isWellFormed() && !value.includes('\ufffd'), 'is not valid UTF-8. Pass a Zoom user ID or an email address'),
        rule(
          (value) => value !== '.' && value !== '..',
          'must not be one or two dots, which have a meaning in a URL. Pass a Zoom user ID or an email address',
        ),
      ),
  },
  password: { schema: password },
  token: { schema: credential },
  'account-id': { schema: credential },
  'client-id': { schema: credential },
  'client-secret': { schema: credential },
  'generate-password': { default: 'false', schema: flag },
  'password-length': { default: '24', schema: () => whole(GENERATED_LENGTH.min, GENERATED_LENGTH.max) },
  'check-policy': { default: 'auto', schema: () => choice(...CHECK_POLICIES) },
  'allow-unchanged': { default: 'false', schema: flag },
  'dry-run': { default: 'false', schema: flag },
  'secret-name': {
    schema: () =>
      trimmed().check(
        rule(
          (value) => value.length <= LONGEST_SECRET_NAME && !/\p{Cc}/u.test(value) && value.isWellFormed(),
          `must be the name of a secret, of at most ${LONGEST_SECRET_NAME} characters without control characters`,
        ),
        rule(
          (value) => !/_(PENDING|PREVIOUS(_\d+)?)$/i.test(value),
          'must not end in _PENDING, _PREVIOUS or _PREVIOUS_<number>: the action itself stores passwords under such names',
        ),
      ),
  },
  'store-command': {
    schema: trimmed,
  },
  'secret-environment': {
    schema: () =>
      trimmed().check(
        rule(
          (value) => !/\p{Cc}/u.test(value) && value.isWellFormed() && value !== '.' && value !== '..',
          'must be the name of an environment',
        ),
      ),
  },
  'secret-repository': {
    variable: 'GITHUB_REPOSITORY',
    schema: () =>
      trimmed().check(
        rule(
          (value) => value === '' || (/^[\w.-]+\/[\w.-]+$/.test(value) && !value.split('/').some((part) => /^\.\.?$/.test(part))),
          'must be a repository as owner/name',
        ),
      ),
  },
  'github-token': { schema: credential },
  'github-api-url': { variable: 'GITHUB_API_URL', schema: () => url('https://api.github.com') },
  'pending-password': { schema: password },
  'minimum-age-days': { default: '0', schema: () => whole(0, 3650) },
  'api-url': { default: 'https://api.zoom.us/v2', schema: () => url('https://api.zoom.us/v2') },
  'oauth-url': { schema: () => url('https://zoom.us/oauth/token') },
  'body-format': { default: 'auto', schema: () => choice('auto', 'multipart', 'json') },
  'timeout-seconds': { default: '120', schema: () => whole(10, 3600) },
  'job-summary': { default: 'true', schema: flag },
} as const satisfies Readonly<Record<string, InputDescriptor>>;

/** The name of an input. */
export type InputName = keyof typeof INPUTS;

/** A function that returns the value of an input. */
export type InputReader = (name: InputName) => string;

/** The name and the descriptor of each input. */
export const INPUT_DESCRIPTORS: readonly (readonly [string, InputDescriptor])[] = Object.entries(INPUTS);

/** Inputs that play no part with a store of your own, so that their values are not checked. */
const OF_GITHUB_ONLY: readonly string[] = ['secret-repository', 'github-api-url'];

/** Check each input by itself. Returns the values after their schemas are applied, and one sentence for each problem. */
export function checkEach(raw: ReadonlyMap<string, string>): { readonly value: InputReader; readonly problems: readonly string[] } {
  const values = new Map(raw);
  const problems: string[] = [];
  const ignored = raw.get('store-command')?.trim() ? OF_GITHUB_ONLY : [];
  for (const [name, { schema }] of INPUT_DESCRIPTORS.filter(([each]) => !ignored.includes(each))) {
    const result = schema().safeParse(raw.get(name));
    if (result.success) {
      values.set(name, result.data);
    } else {
      problems.push(...result.error.issues.map(({ message }) => `\`${name}\` ${message}.`));
    }
  }
  return { value: (name) => String(values.get(name)), problems };
}

function isSecureUrl(value: string): boolean {
  if (/[\s\p{Cc}]/u.test(value) || !URL.canParse(value)) {
    return false;
  }
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) &&
    [username, password, search, hash].every((part) => part === '')
  );
}
