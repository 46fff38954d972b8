import type { Exchanged } from '../../simulator/server.ts';
import {
  anyStatusOf,
  type Claim,
  codeOf,
  type Facts,
  hasStatus,
  isChangeable,
  isRejection,
  isSame,
  isSilent,
  jsonOf,
  type Kind,
  statusOf,
  trackingIdOf,
  zoomExchanges,
} from './facts.ts';
import type { Truth } from './world.ts';

const NAMES: Readonly<Record<string, Kind>> = {
  'Requesting an access token': 'token',
  'Reading the password policy': 'policy',
  'Looking up the user': 'user',
};
const CALL = `(${Object.keys(NAMES).join('|')})`;

const some = (truth: Truth, kind: Kind | undefined, test: (exchange: Exchanged) => boolean) => zoomExchanges(truth, kind).some(test);
const isJson = ({ request }: Exchanged) => request.headers['content-type'] === 'application/json';
const isDown = ({ situation }: Truth) => situation.trouble.down === 'zoom';

/** A response with the n-th quoted text passes a test. */
const hasQuote = ({ quotes }: Facts, index = '', test: (exchange: Exchanged) => boolean) =>
  quotes[Number(index)]?.exchanges.some(test) ?? false;

/** The rules of the account, as the log describes them; empty if the account does not tell them. */
function rulesOf({ account }: Truth): string {
  if ('passwordRequirement' in account || account.free) {
    return '';
  }
  const { minimumLength, specialCharacter, consecutiveLength } = account;
  const rules = [
    ...(minimumLength ? [`at least ${minimumLength} characters`] : []),
    ...(specialCharacter ? ['a special character'] : []),
    ...(consecutiveLength ? [`sequences of at most ${consecutiveLength - 1}`] : []),
  ];
  return rules.join(', ') || "Zoom's standard rules only";
}

/** Claims about the update. */
const UPDATE: readonly Claim[] = [
  [
    /^Zoom accepted the password(?: \(tracking ID (.+)\))?\.$/,
    ({ updates }, id) => updates.some((each) => statusOf(each) === 204 && trackingIdOf(each) === id),
  ],
  [
    /^Zoom confirmed that the password is in effect(?: \(tracking ID (.+)\))?\.$/,
    ({ updates }, id) => updates.some((each) => isSame(each) && trackingIdOf(each) === id),
  ],
  [
    /^HTTP (\d+): the password may have been applied\.$/,
    ({ updates }, status) => updates.some((each) => hasStatus(status)(each) && !isRejection(each)),
  ],
  [/^No response from Zoom: «detail»\.$/, ({ updates }) => updates.some(isSilent)],
  [/^The password may have been applied\.$/, ({ updates }) => updates.some(isSilent)],
  [/^Zoom was not reached: «detail»\.$/, isDown],
  [/^Zoom reports that the user already has this password \(error 300, HTTP 400\)\.$/, ({ updates }) => updates.some(isSame)],
  [
    /^Zoom rejected the (?:access token|update: .+) \(error (\d+), HTTP (\d+)\)\.$/,
    ({ updates }, code, status) => updates.some((each) => codeOf(each) === code && hasStatus(status)(each)),
  ],
  [/^Requesting a new one\.$/, (facts) => zoomExchanges(facts, 'token').length > 1],
  [/^Sending the same password as JSON, in case Zoom misread it\.$/, ({ updates }) => updates.some(isJson)],
  [/^Sending the same password again in [\d.]+ s \(attempt \d of 5\)\.$/, ({ sent }) => new Set(sent).size < sent.length],
  [
    /^timeout-seconds leaves no time for attempt (\d) of 5 in [\d.]+ s\.$/,
    ({ updates }, attempt) => updates.length === Number(attempt) - 1,
  ],
  [/^Zoom accepted the password as JSON\.$/, ({ updates }) => updates.some((each) => statusOf(each) === 204 && isJson(each))],
  [/^If this happens in every run, body-format: json saves a request\.$/, ({ inputs }) => inputs['body-format'] !== 'json'],
  [
    /^This one may already be in effect, and Zoom rejects it as reused\.$/,
    ({ updates }) => updates.some((each) => codeOf(each) === '1129'),
  ],
  [/^Not sent to Zoom: the account requires .+\.$/, ({ sent, inputs }) => !sent.includes(inputs['password'] ?? '')],
];

/** Claims about requests that change nothing. */
const READS: readonly Claim[] = [
  [/^Trying again in [\d.]+ s \(attempt \d of 5\)\.$/, () => true],
  [new RegExp(`^${CALL} failed: HTTP (\\d+)\\.$`), (facts, call = '', status = '') => some(facts, NAMES[call], hasStatus(status))],
  [
    new RegExp(`^${CALL} failed: no response \\(«detail»\\)\\.$`),
    (facts, call = '') => isDown(facts) || some(facts, NAMES[call], isSilent),
  ],
  [
    new RegExp(`^${CALL} failed: Zoom rejected the access token\\.$`),
    (facts, call = '') => some(facts, NAMES[call], (each) => codeOf(each) === '124'),
  ],
  [/^Zoom issued an access token\.$/, (facts) => some(facts, 'token', (each) => statusOf(each) === 200)],
  [/^There is no access token\.$/, (facts) => !some(facts, 'token', (each) => statusOf(each) === 200)],
  [
    /^The token endpoint rejected the request: (\w+)(?:: «\d+»)?\.?$/,
    (facts, error) => some(facts, 'token', (each) => jsonOf(each)['error'] === error),
  ],
  [
    /^The token endpoint returned no usable access token: HTTP (\d+)\.$/,
    (facts, status) => some(facts, 'token', (each) => hasStatus(status)(each) && jsonOf(each)['access_token'] === undefined),
  ],
  [/^The access token lacks the scope for the update\.$/, ({ situation }) => situation.trouble.name === 'token: no scopes'],
  [
    /^Password policy: (?!passed|failed|not checked)(.+)\.$/,
    (facts, rules) => some(facts, 'policy', (each) => statusOf(each) === 200) && rules === rulesOf(facts),
  ],
  [/^The account's password policy was not read\.$/, (facts) => !some(facts, 'policy', (each) => each.isOwn && 'security' in jsonOf(each))],
  [
    /^The account's password policy is not known$/,
    (facts) => rulesOf(facts) === '' || !some(facts, 'policy', (each) => statusOf(each) === 200),
  ],
  [/^The response is HTTP (\d+)\.$/, (facts, status) => some(facts, 'policy', hasStatus(status))],
  [
    /^The run continues without it\.$/,
    ({ result }) => result.outputs['status'] !== 'unchanged' || result.outputs['error-code'] !== 'unexpected-response',
  ],
  [/^Zoom's response contains no password policy\.$/, (facts) => some(facts, 'policy', (each) => statusOf(each) === 200)],
  [
    /^The user was not looked up\.$/,
    (facts) => !some(facts, 'user', (each) => statusOf(each) === 200 || ['1001', '1010'].includes(codeOf(each))),
  ],
  [/^The user is the owner or an admin of the account\.$/, ({ user }) => user.role === 'owner' || user.role === 'admin'],
  [/^The user has not accepted the invitation\.$/, ({ user }) => user.status === 'pending'],
  [/^The user does not sign in with a Zoom work email\.$/, ({ user }) => user.login === 'sso'],
  [/^Zoom will reject the update\.$/, (facts) => !isChangeable(facts)],
];

/** Claims about a response, and who sent it. */
const RESPONSES: readonly Claim[] = [
  [/^Zoom responded: «(\d+)»\.?$/, (facts, index) => hasQuote(facts, index, isRejection)],
  [
    /^Zoom responded with a code and no text\.$/,
    (facts) => some(facts, undefined, (each) => isRejection(each) && jsonOf(each)['message'] === undefined),
  ],
  [
    /^HTTP (\d+) without a Zoom error code\.$/,
    (facts, status) => some(facts, undefined, (each) => hasStatus(status)(each) && !isRejection(each)),
  ],
  [/^HTTP (\d+): «(\d+)»\.?$/, (facts, status, index) => hasQuote(facts, index, (each) => hasStatus(status)(each) && !isRejection(each))],
  [
    /^The header server of the response: «(\d+)»\.?$/,
    (facts, index) => hasQuote(facts, index, ({ reply }) => 'server' in (reply?.headers ?? {})),
  ],
  [
    /^No response \(the request may have been sent\): «detail»\.?$/,
    (facts) => some(facts, undefined, isSilent) || (facts.github?.exchanged.some(isSilent) ?? false),
  ],
  [/^No response \(the request was not sent\): «detail»\.?$/, ({ situation }) => situation.trouble.down !== undefined],
  [/^Zoom's tracking ID: (.+)$/, (facts, id) => some(facts, undefined, (each) => each.isOwn && trackingIdOf(each) === id)],
  [/^unexpected-response: Zoom is out of service\.?$/, (facts) => some(facts, undefined, (each) => anyStatusOf(each) >= 500)],
  [
    /^unexpected-response: the URL is probably wrong\.?$/,
    (facts) => some(facts, undefined, (each) => !each.isOwn && anyStatusOf(each) === 404),
  ],
  [
    /^unexpected-response: the response is not from Zoom\.?$/,
    (facts) => some(facts, undefined, (each) => !each.isOwn && anyStatusOf(each) > 0 && anyStatusOf(each) < 500),
  ],
  [/^(?:network|timeout): .+?\.?$/, (facts) => isDown(facts) || some(facts, undefined, isSilent)],
  [/^(?:OAuth|[a-z]+(?:_[a-z]+)+): .+?\.?$/, (facts) => some(facts, 'token', (each) => jsonOf(each)['error'] !== undefined)],
  [/^(\S+) is not under zoom\.us or zoomgov\.com\.$/, ({ zoom }, host) => zoom.origin.endsWith(`/${host}`)],
];

export const ZOOM: readonly Claim[] = [...UPDATE, ...READS, ...RESPONSES];
