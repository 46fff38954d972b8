import { type Answer, ownProblem, type Problem, type Refusal, type RefusalClass } from '../outcome.ts';
import type { Rule } from '../password/rules.ts';
import { type ErrorBody, readErrorBody } from './body.ts';

/** What an answer to the update says. `ambiguous`: the change may have been applied all the same. */
export type Verdict =
  | { readonly kind: 'updated' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'ambiguous'; readonly problem: Problem };

/** One way in which Zoom refuses. */
interface CatalogueRow {
  readonly code: number;
  /** For a code with several meanings: what Zoom's message must match. */
  readonly text?: RegExp;
  readonly class: RefusalClass;
  /** Completes the annotation's title after "Zoom <code>: ". */
  readonly title: string;
  /** What it means and what to do, in sentences. */
  readonly advice: string;
}

const ADD_SCOPE = 'Add the scope `user:update:password:admin` (classic: `user:write:admin`) to the Zoom app, then make a new token.';

const OTHER_PASSWORD = 'Pass a password that the account accepts.';

const policyRow = (code: number, title: string, asks: string): CatalogueRow => ({
  code,
  class: 'policy',
  title,
  advice: `The account ${asks}. ${OTHER_PASSWORD}`,
});

/** The refusals of a password that breaks a rule which can be checked without Zoom. */
const POLICY_ROWS: Readonly<Record<Rule, CatalogueRow>> = {
  length: policyRow(1124, 'password is too short', 'asks for more characters'),
  letter: policyRow(1125, 'password has no letter', 'asks for a letter'),
  digit: policyRow(1126, 'password has no number', 'asks for a digit'),
  special: policyRow(1127, 'password has no special character', 'asks for one'),
  case: policyRow(1128, 'password needs upper and lower case', 'asks for letters of both cases'),
  repeated: policyRow(1130, 'password repeats one character', 'forbids that'),
  run: policyRow(1131, 'password contains a sequence', 'forbids runs such as abcdef, 123456 or qwerty'),
};

/**
 * Zoom's refusals. Sources: the "Update a user's password" document (300, 1001), the error tables of the user endpoints
 * in Zoom's OpenAPI document, and answers quoted by its users (1010, 4700, 4711, 104, and 124 under HTTP 400).
 * The first row that fits decides, so the rows of one code go from the most to the least particular.
 */
export const CATALOGUE: readonly CatalogueRow[] = [
  {
    code: 300,
    text: /^your new password can ?not match the old password\.?$/i,
    class: 'same',
    title: 'password was used before',
    advice: 'The user has this password already. Pass another one, or set `allow-unchanged: true` where this is expected.',
  },
  {
    code: 300,
    text: /^this password cannot be changed because it has already been changed the maximum number of times/i,
    class: 'limit',
    title: 'password was changed too often in 24 hours',
    advice: 'Zoom allows only so many changes in 24 hours. Run again when the oldest of them is a day old.',
  },
  {
    code: 300,
    text: /^validation failed|\brequest body\b|\bjson\b/i,
    class: 'request',
    title: 'request was refused as invalid',
    advice: 'Look at the fields that Zoom names. If it speaks of the request body, set `body-format` to the other format.',
  },
  {
    code: 1117,
    class: 'user',
    title: 'an administrator cannot be changed',
    advice: 'Zoom does not let the password of the owner or of an admin be changed over its API. Use a user who is neither.',
  },
  {
    code: 1123,
    class: 'user',
    title: 'user does not sign in with a Zoom password',
    advice: 'The user signs in through SSO, Google or the like, where the password has to be changed instead.',
  },
  ...Object.values(POLICY_ROWS),
  {
    code: 1129,
    class: 'reused',
    title: 'password is one of the last ones',
    advice: 'The account forbids the reuse of recent passwords. Pass one that the user has not had.',
  },
  {
    code: 1136,
    class: 'policy',
    title: 'password is too easy to guess',
    advice: `The account has Zoom's weak password detection on. ${OTHER_PASSWORD}`,
  },
  {
    code: 1001,
    class: 'user',
    title: 'user does not exist',
    advice: "Check `user-id`: the user's ID or e-mail address in the account that the token belongs to.",
  },
  {
    code: 1010,
    class: 'user',
    title: 'user is not in this account',
    advice: 'Check `user-id`, and that the token was made for the account that the user belongs to.',
  },
  {
    code: 1120,
    class: 'user',
    title: 'user is still pending',
    advice: 'The user has not accepted the invitation, so there is no password to change yet.',
  },
  { code: 1000, class: 'user', title: 'user is locked', advice: 'Unlock the user in the Zoom admin portal, then run again.' },
  {
    code: 124,
    class: 'token',
    title: 'access token is not valid',
    advice:
      'A token that is passed in has to be fresh (Zoom access tokens end after an hour), whole, and made for the host of `api-url`. One that was minted is made anew by the next run.',
  },
  {
    code: 4711,
    class: 'scope',
    title: 'access token lacks a scope',
    advice: `${ADD_SCOPE} New scopes may take minutes to arrive.`,
  },
  {
    code: 4700,
    class: 'scope',
    title: 'access token has no scopes',
    advice: ADD_SCOPE,
  },
  {
    code: 104,
    class: 'scope',
    title: 'access token has no scopes',
    advice: ADD_SCOPE,
  },
  {
    code: 200,
    text: /permission|privilege|paid/i,
    class: 'permission',
    title: 'no permission to change the user',
    advice: 'Give the role behind the token the permission User: Edit, and check that the user may be managed by it.',
  },
  {
    code: 429,
    class: 'rate',
    title: 'too many requests',
    advice: "Zoom's rate limits are shared by all apps of the account. Run again later, or spread the runs.",
  },
];

/** For codes and texts that the catalogue does not have. */
const UNKNOWN_REFUSAL = {
  title: 'code or text that this action does not know',
  advice: "Zoom's words are all that is known of it. The answer is in the log; Zoom support asks for the tracking ID.",
} as const;

/** Zoom's code for its rate limits, and the status of a rate limit, which may come with another code or none. */
const TOO_MANY_REQUESTS = 429;

/**
 * Check that a response is Zoom's own word on the request: a 204, or a Zoom code in a whole body under a status below 500. Anything else may come
 * from a server in between, after Zoom applied the change. A code that only repeats the status is none of Zoom's, unless the catalogue
 * has it.
 */
function isZoomsWord(answer: Answer, body: ErrorBody): boolean {
  const { status, cut } = answer;
  const isZoomsCode = body.code !== undefined && (body.code !== status || findRow(answer, body.code, body.message) !== undefined);
  return status === 204 || (status < 500 && isZoomsCode && !cut);
}

/** Read a response to a request: Zoom's success, Zoom's rejection, or a response that leaves both open. */
export function judge(answer: Answer): Verdict {
  const body = readErrorBody(answer.body);
  if (!isZoomsWord(answer, body)) {
    return { kind: 'ambiguous', problem: readProblem(answer, body) };
  }
  return answer.status === 204 ? { kind: 'updated' } : { kind: 'refused', refusal: readRefusal(answer, body) };
}

/** The title of the error with a code. Throws if the catalogue does not have the code. */
export function titleOf(code: number): string {
  const row = CATALOGUE.find((each) => each.code === code);
  if (!row) {
    throw new RangeError(`The catalogue has no code ${code}`);
  }
  return `Zoom ${code}: ${row.title}`;
}

/** The refusal of an access token whose scopes, as its response lists them, are not enough for the update. */
export function scopeRefusal(): Refusal {
  return {
    class: 'scope',
    code: '4711',
    title: titleOf(4711),
    what: 'The access token lacks the scope for the update.',
    advice: `${ADD_SCOPE} New scopes may take minutes to arrive.`,
  };
}

/** The refusal of a password that breaks rules of the account's policy, with Zoom's own number for the first of them. */
export function policyRefusal(rules: readonly [Rule, ...Rule[]]): Refusal {
  const { code, title } = POLICY_ROWS[rules[0]];
  return {
    class: 'policy',
    code: String(code),
    title: `Zoom ${code}: ${title}`,
    what: `Zoom was not asked, because the password breaks rules of the account: ${describeRules(rules)}.`,
    advice: OTHER_PASSWORD,
  };
}

/** The rules that a password breaks, in words. */
export function describeRules(rules: readonly Rule[]): string {
  return rules.map((rule) => POLICY_ROWS[rule].title).join(', ');
}

/** Read the rejection of a request that changes nothing: Zoom's own, or a rate limit, whoever reports it. */
export function readRejection(answer: Answer): Refusal | undefined {
  const verdict = judge(answer);
  if (verdict.kind === 'refused') {
    return verdict.refusal;
  }
  return verdict.kind === 'ambiguous' && answer.status === TOO_MANY_REQUESTS ? { class: 'rate', ...verdict.problem } : undefined;
}

/** The row of the catalogue for a code. Under the status 429 an unlisted code is a rate limit too. */
function findRow({ status }: Answer, code: number | undefined, message: string): CatalogueRow | undefined {
  const find = (wanted: number | undefined) => CATALOGUE.find((row) => row.code === wanted && (row.text?.test(message) ?? true));
  return find(code) ?? (status === TOO_MANY_REQUESTS ? find(TOO_MANY_REQUESTS) : undefined);
}

function readRefusal(answer: Answer, body: ErrorBody): Refusal {
  const unknown = answer.status >= 400 ? 'unrecognised' : 'unexpected';
  return { class: findRow(answer, body.code, body.message)?.class ?? unknown, ...readProblem(answer, body) };
}

function readProblem(answer: Answer, body: ErrorBody): Problem {
  const code = body.code ?? (answer.status === TOO_MANY_REQUESTS ? TOO_MANY_REQUESTS : undefined);
  if (code === undefined) {
    const what = `The answer was HTTP ${answer.status} without an error code of Zoom's.`;
    const type = answer.headers['content-type']?.split(';')[0];
    return type ? ownProblem('unexpected-response', `${what} The type of its body:`, type) : ownProblem('unexpected-response', what);
  }
  const listed = findRow(answer, code, body.message);
  const row = listed ?? UNKNOWN_REFUSAL;
  return {
    code: String(code),
    title: `Zoom ${code}: ${row.title}`,
    entry: `Zoom${listed ? ` ${listed.code}` : ''}: ${row.title}`,
    what: body.text ? 'Zoom answered:' : 'Zoom answered with a code and no text.',
    quote: body.text,
    advice: row.advice,
    isUnlisted: !listed,
  };
}
