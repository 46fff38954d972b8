import * as z from 'zod/mini';
import { isLoopback } from './http/loopback.ts';
import { GENERATED_LENGTH } from './password/generate.ts';
import { passwordFault } from './password/rules.ts';

/** The booleans of YAML 1.2's core schema, which `core.getBooleanInput` takes too. */
const TRUE: readonly string[] = ['true', 'True', 'TRUE'];
const FALSE: readonly string[] = ['false', 'False', 'FALSE'];

/** What a boolean input says. It stays a text in the schema, as numbers do, and one that is neither has a problem there. */
export const isTrue = (flag: string): boolean => TRUE.includes(flag);
export const isFalse = (flag: string): boolean => FALSE.includes(flag);

/** The usual reason for an input to be empty. */
export const NO_SECRETS =
  'If it comes from a secret: workflows started from forks and by Dependabot get no secrets, and a secret that does not exist is empty too';

/** The longest email address: 64 characters, @, 255 characters (RFC 5321, 4.5.3.1). */
const LONGEST_USER_ID = 320;

/** One check that ends the checks of its input, so that each input has one problem at most. */
function rule(holds: (value: string) => boolean, error: string) {
  return z.refine<string>(holds, { error, abort: true });
}

/** A whole number in decimal digits. It stays a text, because the caller reads it. */
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

/**
 * What each input has to be by itself, as the rest of a sentence that starts with its name. Whether one may be empty depends
 * on others, and is not asked here. Made when it is used, not at import time.
 */
export function createSchema() {
  const trimmed = z.string().check(z.trim());
  const flag = z.enum([...TRUE, ...FALSE], { error: 'must be true or false' });
  const credential = trimmed.check(
    rule(
      (value) => /^[\x21-\x7e]*$/.test(value),
      'must be printable ASCII without spaces. Pass the value alone, without "Bearer", quotes or line breaks',
    ),
  );
  const url = (example: string) =>
    trimmed.check(
      rule(
        (value) => value === '' || isSecureUrl(value),
        `must be an https URL without user, query or fragment, such as ${example} (http is taken only for a loopback host)`,
      ),
    );
  const password = z.string().check(
    z.superRefine((value, context) => {
      const fault = value === '' ? undefined : passwordFault(value);
      if (fault) {
        context.addIssue(fault);
      }
    }),
  );
  return z.object({
    'user-id': trimmed.check(
      rule((value) => value !== '', `is empty. Pass the user's Zoom ID or e-mail address. ${NO_SECRETS}`),
      rule(
        (value) => value.length <= LONGEST_USER_ID,
        `has more than ${LONGEST_USER_ID} characters. Pass a Zoom user ID or an e-mail address`,
      ),
      rule((value) => !/\p{Cc}/u.test(value), 'contains a control character, such as a tab or a line break. Pass one ID or e-mail address'),
      rule((value) => value.isWellFormed() && !value.includes('\ufffd'), 'is not valid UTF-8. Pass a Zoom user ID or an e-mail address'),
      rule(
        (value) => value !== '.' && value !== '..',
        'must not be a dot or two, which mean another address. Pass a Zoom user ID or an e-mail address',
      ),
    ),
    password,
    token: credential,
    'account-id': credential,
    'client-id': credential,
    'client-secret': credential,
    'generate-password': flag,
    'password-length': whole(GENERATED_LENGTH.min, GENERATED_LENGTH.max),
    'check-policy': z.enum(['auto', 'always', 'never'], { error: 'must be auto, always or never' }),
    'allow-unchanged': flag,
    'dry-run': flag,
    'api-url': url('https://api.zoom.us/v2'),
    'oauth-url': url('https://zoom.us/oauth/token'),
    'body-format': z.enum(['auto', 'multipart', 'json'], { error: 'must be auto, multipart or json' }),
    'timeout-seconds': whole(10, 3600),
    'job-summary': flag,
    'secret-name': trimmed.check(
      rule(
        (value) => /^([a-z_]\w*)?$/i.test(value) && !/^github_/i.test(value),
        'must be the name of a secret: letters, digits and underscores, no digit first, and not GITHUB_ first',
      ),
      rule(
        (value) => !/_(PENDING|PREVIOUS(_\d+)?)$/i.test(value),
        'must not end in _PENDING, _PREVIOUS or _PREVIOUS_<number>: the action itself stores passwords under such names',
      ),
    ),
    'secret-environment': trimmed.check(
      rule(
        (value) => !/\p{Cc}/u.test(value) && value.isWellFormed() && value !== '.' && value !== '..',
        'must be the name of an environment',
      ),
    ),
    'secret-repository': trimmed.check(
      rule(
        (value) => value === '' || (/^[\w.-]+\/[\w.-]+$/.test(value) && !value.split('/').some((part) => /^\.\.?$/.test(part))),
        'must be a repository as owner/name',
      ),
    ),
    'github-token': credential,
    'github-api-url': url('https://api.github.com'),
    'pending-password': password,
    'minimum-age-days': whole(0, 3650),
  });
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
