import * as z from 'zod/mini';
import { isLoopback } from '../http/transport.ts';
import { hasControlCharacter, passwordFault } from '../password/format.ts';
import { GENERATED_LENGTH } from '../password/generator.ts';
import { TIME_LIMIT } from '../runtime/deadline.ts';
import type { BodyFormats } from '../zoom/events.ts';
import { FAULTS } from './messages.ts';

/** The booleans of the YAML 1.2 core schema, which `core.getBooleanInput` accepts too. */
export const FLAGS = new Map([
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

/** The formats of each `body-format`, in the order of use. */
const BODY_FORMATS = new Map<string, BodyFormats>([
  ['auto', ['multipart', 'json']],
  ['multipart', ['multipart']],
  ['json', ['json']],
]);

/** The longest email address: 64 characters, @, 255 characters (RFC 5321, 4.5.3.1). */
const LONGEST_USER_ID = 320;

/** The longest name of a secret, in UTF-16 code units. */
const LONGEST_SECRET_NAME = 256;

// Every schema is one transform, because each of zod's classes takes time on its first use, and a run uses each schema once.

type Rule = readonly [holds: (text: string) => boolean, fault: string];

/** A text without the white space around it. An empty one satisfies all rules; the first broken rule is reported. */
const text = (...rules: readonly Rule[]) => converted((value) => value, ...rules);

/** A text that is converted if it satisfies the rules. */
const converted = <T>(convert: (text: string) => T, ...rules: readonly Rule[]) =>
  z.transform((value: string, context) => {
    const trimmed = value.trim();
    const broken = rules.find(([holds]) => trimmed !== '' && !holds(trimmed));
    return broken ? reject(broken[1], context) : convert(trimmed);
  });

function reject(fault: string, { value, issues }: z.core.ParsePayload): never {
  issues.push({ code: 'custom', message: fault, input: value });
  return z.NEVER;
}

/** One of several texts, each with its meaning. */
const choice = <T>(meanings: ReadonlyMap<string, T>, fault = FAULTS.choice([...meanings.keys()])) =>
  z.transform((value: string, context) => meanings.get(value) ?? reject(fault, context));

/** The URL of a server, which is `standard` if the input is empty. */
const url = (standard: string) => converted((value) => new URL(value || standard), [isSecureUrl, FAULTS.url(standard)]);

/** A whole number in decimal digits. */
function wholeNumber(min: number, max: number) {
  const isInRange = (value: string) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max;
  return converted(Number, [isInRange, FAULTS.wholeNumber(min, max)]);
}

const flag = choice(FLAGS, FAULTS.boolean);
const credential = text([(value) => /^[\x21-\x7e]*$/.test(value), FAULTS.credential]);
const password = z.transform((value: string, context) => {
  const fault = value && passwordFault(value);
  return fault ? reject(fault, context) : value;
});

/** Every input. An error completes a sentence that starts with the name of the input. Rules about several inputs are in combinations.ts. */
export const INPUTS = z.object({
  'user-id': text(
    [(value) => value.length <= LONGEST_USER_ID, FAULTS.userIdLength(LONGEST_USER_ID)],
    [(value) => !hasControlCharacter(value), FAULTS.userIdControl],
    [(value) => value.isWellFormed() && !value.includes('\ufffd'), FAULTS.userIdEncoding],
    [(value) => !isDots(value), FAULTS.userIdDots],
  ),
  password,
  token: credential,
  'account-id': credential,
  'client-id': credential,
  'client-secret': credential,
  'generate-password': flag,
  'password-length': wholeNumber(GENERATED_LENGTH.min, GENERATED_LENGTH.max),
  'check-policy': choice(new Map((['auto', 'always', 'never'] as const).map((policy) => [policy, policy]))),
  'allow-unchanged': flag,
  'dry-run': flag,
  'secret-name': text(
    [(value) => value.length <= LONGEST_SECRET_NAME && isPrintable(value), FAULTS.secretName(LONGEST_SECRET_NAME)],
    [(value) => !/_(PENDING|PREVIOUS(_\d+)?)$/i.test(value), FAULTS.secretNameOfAction],
  ),
  store: text(),
  'secret-field': text([(value) => isPrintable(value) && !/[=@]|^-/.test(value), FAULTS.secretField]),
  'secret-environment': text([(value) => isPrintable(value) && !isDots(value), FAULTS.environment]),
  'secret-repository': converted(
    (value) => ({ owner: value.slice(0, value.indexOf('/')), repository: value.slice(value.indexOf('/') + 1) }),
    [(value) => /^[\w.-]+\/[\w.-]+$/.test(value) && !value.split('/').some(isDots), FAULTS.repository],
  ),
  'github-token': credential,
  'github-api-url': url('https://api.github.com'),
  'pending-password': password,
  'minimum-age-days': wholeNumber(0, 3650),
  'api-url': url('https://api.zoom.us/v2'),
  'oauth-url': url('https://zoom.us/oauth/token'),
  'body-format': choice(BODY_FORMATS),
  'timeout-seconds': wholeNumber(TIME_LIMIT.min, TIME_LIMIT.max),
  'job-summary': flag,
});

/** The name of an input. */
export type InputName = keyof typeof INPUTS.shape;

/** The names of all inputs. */
export const INPUT_NAMES: readonly string[] = Object.keys(INPUTS.shape);

/** The values of empty inputs, as in action.yml. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  'generate-password': 'false',
  'password-length': '24',
  'check-policy': 'auto',
  'allow-unchanged': 'false',
  'dry-run': 'false',
  store: 'github',
  'minimum-age-days': '0',
  'api-url': 'https://api.zoom.us/v2',
  'body-format': 'auto',
  'timeout-seconds': '120',
  'job-summary': 'true',
} satisfies Partial<Record<InputName, string>>;

/** The environment variables with the defaults that action.yml takes from the runner's context. */
export const CONTEXT: Readonly<Record<string, string>> = {
  'secret-repository': 'GITHUB_REPOSITORY',
  'github-api-url': 'GITHUB_API_URL',
} satisfies Partial<Record<InputName, string>>;

/** Check for a text without control characters and lone surrogates. */
const isPrintable = (value: string): boolean => !hasControlCharacter(value) && value.isWellFormed();

/** Check for the path segments that a URL resolves. */
const isDots = (value: string): boolean => value === '.' || value === '..';

function isSecureUrl(value: string): boolean {
  if (/\s/.test(value) || hasControlCharacter(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  return (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) && username + password + search + hash === '';
}
