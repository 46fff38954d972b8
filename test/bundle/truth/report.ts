import { CATALOGUE } from '../../../scripts/catalogue.ts';
import { titleOf } from '../../../src/errors/problem.ts';
import {
  anyStatusOf,
  type Claim,
  codeOf,
  type Facts,
  githubExchanges,
  isChangeable,
  isTokenAccepted,
  jsonOf,
  messageOf,
  statusOf,
  zoomExchanges,
} from './facts.ts';
import { groupsOf } from './text.ts';
import type { Truth } from './world.ts';

const TITLES = CATALOGUE.flatMap(({ entries }) => entries.map((entry) => titleOf(entry)));
const output = ({ result }: Truth, name: string) => result.outputs[name] ?? '';

/** Zoom itself sent a code, or the code is that of a rate limit. */
function isSent(facts: Facts, code: string): boolean {
  return zoomExchanges(facts).some((each) => codeOf(each) === code || (code === '429' && anyStatusOf(each) === 429));
}

/** Zoom will reject the update with a code. */
function isPredicted({ inputs, account, user, situation }: Facts, code: string): boolean {
  const isOfPolicy = /^11(24|25|26|27|28|30|31)$/.test(code) && (account.minimumLength ?? 0) > (inputs['password'] ?? '').length;
  const isOfUser = { '1117': user.role !== undefined, '1120': user.status === 'pending', '1123': user.login === 'sso' }[code] ?? false;
  return isOfPolicy || isOfUser || (code === '4711' && situation.trouble.name === 'token: no scopes');
}

/** The frame of the report, and the checklist of a dry run. */
export const REPORT: readonly Claim[] = [
  [
    /^Zoom (\d*): (.+?)\.?$/,
    (facts, code = '', title = '') =>
      [`Zoom ${code}: ${title}`, `Zoom: ${title}`].some((each) => TITLES.includes(each)) &&
      (isSent(facts, code) || isPredicted(facts, code)),
  ],
  [/^Start a new run after (\S+Z)\.$/, (facts, time) => output(facts, 'retry-at') === time],
  [/^Status = (.+)$/, (facts, value) => output(facts, 'status') === value],
  [/^HTTP status = (.+)$/, (facts, value) => output(facts, 'http-status') === value],
  [/^Error code = (.+)$/, (facts, value) => output(facts, 'error-code') === value],
  [/^Tracking ID = (.+)$/, (facts, value) => output(facts, 'tracking-id') === value],
  [/^Details$/, () => true],
  [/^More: \S+ in the repository of this action$/, (facts) => output(facts, 'error-code') !== ''],
  [/^Inputs: passed$/, () => true],
  [/^Access token: (.+)$/, (facts, result) => result === tokenCheck(facts)],
  [/^Scope for the update: (.+)$/, (facts, result) => result === scopeCheck(facts)],
  [/^Password policy: (passed|failed|not checked \(.+\))$/, (facts, result) => result === policyCheck(facts)],
  [/^User: (.+)$/, (facts, result) => result === userCheck(facts)],
  [/^Secrets can be looked up: (.+)$/, (facts, result) => result === (isLookedUp(facts) ? 'passed' : 'failed')],
  [/^Secrets can be written: not checked \(only a write confirms it\)$/, ({ shelf }) => shelf.changes().length === 0],
];

const UNCLEAR = 'not checked (the response was not clear)';
const PREVENTED = 'not checked (an error prevented it)';
const NO_SCOPE = 'not checked (the access token has no scope for it)';
const BY_CODE: Readonly<Record<string, string>> = {
  '4711': NO_SCOPE,
  '200': 'not checked (the account, or the role behind the access token, has no permission for it)',
  '124': PREVENTED,
  '429': PREVENTED,
};

function tokenCheck(facts: Facts): string {
  // A token that was rejected is replaced once.
  const last = (['token', 'policy', 'user'] as const).flatMap((kind) => zoomExchanges(facts, kind).at(-1) ?? []);
  const isRejected = last.some((each) => codeOf(each) === '124' || jsonOf(each)['error'] !== undefined);
  if (isRejected || isTokenAccepted(facts)) {
    return isRejected ? 'failed' : 'passed';
  }
  const reads = [...zoomExchanges(facts, 'policy'), ...zoomExchanges(facts, 'user')];
  return reads.some((each) => ![0, 429].includes(anyStatusOf(each))) ? UNCLEAR : PREVENTED;
}

/** The scopes that Zoom listed. */
function scopesOf(facts: Facts): string | undefined {
  const scope = zoomExchanges(facts, 'token').map(jsonOf).at(-1)?.['scope'];
  return typeof scope === 'string' ? scope : undefined;
}

function scopeCheck(facts: Facts): string {
  const scopes = scopesOf(facts);
  if (scopes === undefined) {
    return 'not checked (the scopes of the access token are not known)';
  }
  return /user:(update:password|write)/.test(scopes) ? 'passed' : 'failed';
}

/** The result of a check that a read did not bring. */
function unreadCheck(last: ReturnType<typeof zoomExchanges>[number] | undefined): string {
  const isPrevented = [0, 429].includes(anyStatusOf(last)) || !last || messageOf(last).includes('REST API');
  return isPrevented ? PREVENTED : (BY_CODE[codeOf(last)] ?? UNCLEAR);
}

function policyCheck(facts: Facts): string {
  const { account, inputs } = facts;
  const last = zoomExchanges(facts, 'policy').at(-1);
  if (inputs['check-policy'] === 'never') {
    return 'not checked (it was not asked for)';
  }
  if (!last || statusOf(last) !== 200 || !('security' in jsonOf(last))) {
    return unreadCheck(last);
  }
  const { password = '' } = inputs;
  const isViolated = password !== '' && (account.minimumLength ?? 0) > password.length;
  return account.passwordRequirement === null ? UNCLEAR : isViolated ? 'failed' : 'passed';
}

function userCheck(facts: Facts): string {
  const last = zoomExchanges(facts, 'user').at(-1);
  if (scopesOf(facts)?.includes('user:read') === false) {
    return NO_SCOPE;
  }
  const isTold = last && (('status' in jsonOf(last) && statusOf(last) === 200) || ['1001', '1010'].includes(codeOf(last)));
  return isTold ? (isChangeable(facts) ? 'passed' : 'failed') : unreadCheck(last);
}

function isLookedUp(facts: Facts): boolean {
  const { store, trouble } = facts.situation;
  if (store === 'github') {
    const [key, ...slots] = [undefined, '', 'PENDING', 'PREVIOUS'].map((slot) => statusOf(githubExchanges(facts, 'GET', slot).at(-1)));
    return key === 200 && slots.every((status) => status === 200 || status === 404);
  }
  const { program, azure } = trouble;
  const isProgramTroubled = program !== undefined && program.once === undefined && program.call.startsWith('get');
  return !isProgramTroubled && (azure === undefined || azure.situation === 'swallow' || (azure.command ?? '').endsWith('set'));
}

/** Advice that says more than what to do. */
export const ADVICE: readonly Claim[] = [
  [
    /^See Zoom's full response in the log, and show it to Zoom support\.$/,
    ({ result }) => groupsOf(result.log).some(({ title }) => title === 'Response'),
  ],
  [/^A new run \(not a re-run\) finds out whether the password changed\.$/, ({ situation }) => situation.store !== 'none'],
  [/^A new run \(not a re-run\) then stores the password\.$/, ({ shelf, inEffect }) => shelf.value('PENDING') === inEffect],
  [/^It sends the pending password again, and sets another one if Zoom rejects it\.$/, ({ shelf }) => shelf.value('PENDING') !== ''],
  [
    /^(?:Then s|S)tart a new run with the same password(?: and allow-unchanged: true)?: Zoom then sets it, or reports that it is set\.$/,
    () => true,
  ],
  [/^See (?:GitHub's|Zoom's) message\.$/, () => true],
  [/^(?:New scopes may take minutes to arrive|A new role takes some minutes|The sign-in of GitHub expires after minutes)\.$/, () => true],
  [/^GITHUB_TOKEN can never write secrets\.$/, () => true],
  [/^If the secret belongs to an environment, the job needs environment too\.$/, ({ situation }) => situation.store === 'github'],
  [
    /^If the workflow has both already, this was a re-run or a queued run, which gets outdated secrets: start a new run\.$/,
    ({ shelf }) => shelf.value('PENDING') !== '',
  ],
  [/^On GitHub Enterprise Server, it ends in \/api\/v3\.$/, () => true],
  [/^Runs send the password and the credentials there\.$/, () => true],
  [/^Then the next rotation deletes it\.$/, () => true],
  [/^The next rotation tries to delete it again\.$/, ({ shelf }) => shelf.changes().length > 0],
  [/^Zoom may reject the password$/, ({ situation }) => situation.password === 'passed'],
  [/^Most accounts require .+\.$/, () => true],
  [/^Usually, a sign-in or a permission is missing\.$/, ({ situation }) => !['none', 'github'].includes(situation.store)],
  [
    /^Delete a secret that is not needed: the repository has the maximum of 100\.$/,
    ({ github }) => github?.exchanged.some((each) => statusOf(each) === 422) ?? false,
  ],
];

const CLAIM = /in effect|in the log|was not|were not|was stored|holds|exist|from Zoom|Zoom \w+ed\b/;
const IMPERATIVE =
  /^(?:Then |Otherwise )?(?:(?:After|If|To|For|In) [^:]+?, )?(?:Add|Approve|Ask|Authorize|Change|Check|Correct|Create|Delete|Do not|Enable|Give|Grant|Install|Keep|Let|Pass|Recover|Remove|Replace|Request|Save|Set|Sign in|Spread|Start|Unarchive|Unlock|Upgrade|Use|Wait)\b.*\.$/i;

/** Checks for advice that makes no claim. */
export const isPlainAdvice = (text: string) => IMPERATIVE.test(text) && !CLAIM.test(text);

/** Patterns of what advice may say only if a condition is met. */
const CONDITIONS: readonly (readonly [pattern: RegExp, isMet: (facts: Facts) => boolean])[] = [
  [
    /\b(?:github-token|secret-repository|secret-environment|github-api-url|pending-password|GITHUB_TOKEN)\b/,
    ({ situation }) => situation.store === 'github',
  ],
  [
    /\b(?:client-id|client-secret|account-id|oauth-url|app credentials|requests a new token)\b/,
    ({ situation }) => situation.credentials === 'app',
  ],
  [/\bPass a complete token\b/, ({ situation }) => situation.credentials === 'token'],
  [/password-length|generate-password(?!: true)|generates another/, ({ situation }) => situation.password === 'generated'],
  [/\bPass (?:a|another) (?:password|one)\b|generate-password: true|same password/, ({ situation }) => situation.password === 'passed'],
  [/retry-at/, ({ result }) => result.outputs['retry-at'] !== ''],
  [/Remove minimum-age-days/, ({ inputs }) => inputs['minimum-age-days'] !== undefined],
  [/If store is a program/, ({ situation }) => situation.store === 'program'],
];

/** Advice must name what exists in a situation, and nothing that the inputs ask for already. */
export function isFitting(facts: Facts, text: string): boolean {
  const settings = [...text.matchAll(/\b(allow-unchanged|generate-password|check-policy|body-format): (\w+)/g)];
  const isNew = settings.every(([, name = '', value]) => facts.inputs[name] !== value);
  return isNew && CONDITIONS.every(([pattern, isMet]) => !pattern.test(text) || isMet(facts));
}
