import * as z from 'zod/mini';
import { isLoopback } from '../http/loopback.ts';
import { GENERATED_LENGTH } from '../password/generator.ts';
import { INPUT_FAULTS, type InputProblem, inputProblem } from '../problems/inputs.ts';
import { hasControlCharacter, passwordFault } from '../problems/password-fault.ts';

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

/** An input: its default, and the schema of its value. */
interface InputDescriptor {
  /** The value of an empty input, as in action.yml. */
  readonly default?: string;
  /** The environment variable with the default that action.yml takes from the runner's context. */
  readonly variable?: string;
  /** Created on use, not at import time. Its errors complete a sentence that starts with the name of the input. */
  readonly schema: () => z.ZodMiniType<string, string>;
}

/** A check that ends the checks of its input, so that each input has at most one problem. */
function rule(holds: (value: string) => boolean, error: string) {
  return z.refine<string>(holds, { error, abort: true });
}

/** A text without the white space around it, and rules for it. An input of nothing but white space counts as empty. */
function trimmed(...rules: readonly [holds: (value: string) => boolean, error: string][]) {
  const checks = rules.map(([holds, error]) => rule((value) => value === '' || holds(value), error));
  return z.string().check(z.trim(), ...checks);
}

const flag = () => z.enum([...TRUE, ...FALSE], { error: INPUT_FAULTS.boolean });
const choice = (...values: readonly string[]) => z.enum(values, { error: INPUT_FAULTS.choice(values) });
const credential = () => trimmed([(value) => /^[\x21-\x7e]*$/.test(value), INPUT_FAULTS.credential]);
const url = (example: string) => trimmed([isSecureUrl, INPUT_FAULTS.url(example)]);

/** A whole number in decimal digits. It stays a text, because the caller converts it. */
function wholeNumber(min: number, max: number) {
  const isInRange = (value: string) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max;
  return z.string().check(rule(isInRange, INPUT_FAULTS.wholeNumber(min, max)));
}

function password() {
  return z.string().check(
    z.superRefine((value, context) => {
      const fault = passwordFault(value);
      if (fault) {
        context.addIssue(fault);
      }
    }),
  );
}

/** The values of `check-policy`. */
export const CHECK_POLICIES = ['auto', 'always', 'never'] as const;

/** Every input. Rules about combinations of inputs are in combinations.ts. */
export const INPUTS = {
  'user-id': {
    schema: () =>
      trimmed(
        [(value) => value.length <= LONGEST_USER_ID, INPUT_FAULTS.userIdLength(LONGEST_USER_ID)],
        [(value) => !hasControlCharacter(value), INPUT_FAULTS.userIdControl],
        [(value) => value.isWellFormed() && !value.includes('\ufffd'), INPUT_FAULTS.userIdEncoding],
        [(value) => !isDots(value), INPUT_FAULTS.userIdDots],
      ),
  },
  password: { schema: password },
  token: { schema: credential },
  'account-id': { schema: credential },
  'client-id': { schema: credential },
  'client-secret': { schema: credential },
  'generate-password': { default: 'false', schema: flag },
  'password-length': { default: '24', schema: () => wholeNumber(GENERATED_LENGTH.min, GENERATED_LENGTH.max) },
  'check-policy': { default: 'auto', schema: () => choice(...CHECK_POLICIES) },
  'allow-unchanged': { default: 'false', schema: flag },
  'dry-run': { default: 'false', schema: flag },
  'secret-name': {
    schema: () =>
      trimmed(
        [(value) => value.length <= LONGEST_SECRET_NAME && isPrintable(value), INPUT_FAULTS.secretName(LONGEST_SECRET_NAME)],
        [(value) => !/_(PENDING|PREVIOUS(_\d+)?)$/i.test(value), INPUT_FAULTS.secretNameOfAction],
      ),
  },
  store: { default: 'github', schema: trimmed },
  'secret-field': {
    schema: () => trimmed([(value) => isPrintable(value) && !/[=@]|^-/.test(value), INPUT_FAULTS.secretField]),
  },
  'secret-environment': { schema: () => trimmed([(value) => isPrintable(value) && !isDots(value), INPUT_FAULTS.environment]) },
  'secret-repository': {
    variable: 'GITHUB_REPOSITORY',
    schema: () => trimmed([(value) => /^[\w.-]+\/[\w.-]+$/.test(value) && !value.split('/').some(isDots), INPUT_FAULTS.repository]),
  },
  'github-token': { schema: credential },
  'github-api-url': { variable: 'GITHUB_API_URL', schema: () => url('https://api.github.com') },
  'pending-password': { schema: password },
  'minimum-age-days': { default: '0', schema: () => wholeNumber(0, 3650) },
  'api-url': { default: 'https://api.zoom.us/v2', schema: () => url('https://api.zoom.us/v2') },
  'oauth-url': { schema: () => url('https://zoom.us/oauth/token') },
  'body-format': { default: 'auto', schema: () => choice('auto', 'multipart', 'json') },
  'timeout-seconds': { default: '120', schema: () => wholeNumber(10, 3600) },
  'job-summary': { default: 'true', schema: flag },
} as const satisfies Readonly<Record<string, InputDescriptor>>;

/** The name of an input. */
export type InputName = keyof typeof INPUTS;

/** A function that returns the value of an input. */
export type InputReader = (name: InputName) => string;

/** The name and the descriptor of each input. */
export const INPUT_DESCRIPTORS: readonly (readonly [string, InputDescriptor])[] = Object.entries(INPUTS);

/** Inputs that play a part only for a secret on GitHub. Otherwise, their values are not checked. */
const OF_GITHUB_ONLY: readonly string[] = ['secret-repository', 'github-api-url', 'github-token', 'secret-environment'];

/** Check each input by itself. Returns the values after their schemas are applied, and the problems. */
export function checkEach(raw: ReadonlyMap<string, string>): { readonly value: InputReader; readonly problems: readonly InputProblem[] } {
  const values = new Map(raw);
  const problems: InputProblem[] = [];
  const isOnGitHub = raw.get('secret-name')?.trim() && raw.get('store')?.trim() === 'github';
  const ignored = isOnGitHub ? [] : OF_GITHUB_ONLY;
  for (const [name, { default: byDefault = '', schema }] of INPUT_DESCRIPTORS) {
    // Most inputs have their defaults, which are valid.
    if (raw.get(name) === byDefault || ignored.includes(name)) {
      continue;
    }
    const result = schema().safeParse(raw.get(name));
    if (result.success) {
      values.set(name, result.data);
    } else {
      problems.push(...result.error.issues.map(({ message }) => inputProblem(name, message)));
    }
  }
  return { value: (name) => String(values.get(name)), problems };
}

/** Check for a text without control characters and lone surrogates. */
function isPrintable(value: string): boolean {
  return !hasControlCharacter(value) && value.isWellFormed();
}

/** Check for the path segments that a URL resolves. */
function isDots(value: string): boolean {
  return value === '.' || value === '..';
}

function isSecureUrl(value: string): boolean {
  if (/\s/.test(value) || hasControlCharacter(value) || !URL.canParse(value)) {
    return false;
  }
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) &&
    [username, password, search, hash].every((part) => part === '')
  );
}
