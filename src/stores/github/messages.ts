import { ACTION_ERRORS, cancelledProblem } from '../../errors/action-errors.ts';
import { causeOf, describeNoResponse } from '../../errors/no-response.ts';
import { createProblem, type Problem } from '../../errors/problem.ts';
import { isRecord, parseJson } from '../../http/json.ts';
import type { Exchange } from '../../http/types.ts';
import { describePlace, type SecretPlace } from './place.ts';
import { isRateLimited, rateLimitEnd } from './rate-limit.ts';

/** A call to GitHub, and what it is about. */
export type SecretAction = { readonly kind: 'write' | 'delete' | 'look-up'; readonly secret: string } | { readonly kind: 'read-key' };

/** Describe a call: its name for the log, and its failure, if GitHub responded that it did not do it, or if it may have done it. */
export function describeCall(action: SecretAction): { readonly name: string; readonly refused: string; readonly unconfirmed: string } {
  const secret = action.kind === 'read-key' ? '' : `secret \`${action.secret}\``;
  const texts: Readonly<Record<SecretAction['kind'], readonly [name: string, refused: string, unconfirmed?: string]>> = {
    'read-key': ['Reading the public key', 'The public key for secrets was not read.'],
    'look-up': [`Looking up the ${secret}`, `The ${secret} was not looked up.`],
    write: [`Writing the ${secret}`, `GitHub did not write the ${secret}.`, `Could not confirm the write of the ${secret}.`],
    delete: [`Deleting the ${secret}`, `GitHub did not delete the ${secret}.`, `Could not confirm the deletion of the ${secret}.`],
  };
  const [name, refused, unconfirmed = refused] = texts[action.kind];
  return { name, refused, unconfirmed };
}

/** The usual meaning of GitHub's 4xx, by GitHub's message. Source: GitHub's documentation of the REST API and of its secrets. */
const refusals = ({ environment }: SecretPlace): readonly (readonly [status: number, message: RegExp, advice: string])[] => [
  [
    403,
    /resource not accessible/i,
    `${environment ? 'Grant' : 'If the secret belongs to an environment, set `secret-environment`. Otherwise grant'} the GitHub App, or the fine-grained token, ${environment ? 'Environments' : 'Secrets'}: write. For an app, approve that for the installation, and pass \`permission-${environment ? 'environments' : 'secrets'}: write\` to \`actions/create-github-app-token\`. \`GITHUB_TOKEN\` can never write secrets.`,
  ],
  [403, /archived/i, 'Unarchive the repository, or store the secret in another one with `secret-repository`.'],
  [403, /IP allow list/i, 'Use a runner with an address that the IP allow list has.'],
  [403, /saml/i, 'Authorize the token for the single sign-on of the organization, or use a GitHub App.'],
  [
    403,
    /personal access token \(classic\)|forbids access/i,
    'Use a GitHub App token, or a fine-grained token of a lifetime that the policy of the organization allows.',
  ],
  [
    422,
    /(limit|maximum|exceed).*\bsecrets\b/i,
    `Delete a secret that is not needed: the ${environment ? `environment \`${environment}\`` : 'repository'} has the maximum of 100.`,
  ],
];

const REFUSED_ADVICE = "See GitHub's message. Check `secret-repository`, `secret-environment` and `github-token`.";
/** For a refusal without a message, which GitHub always sends. */
const FOREIGN_ADVICE = 'Check `github-api-url`, and the proxy of the runner.';

/** The header that lists the permissions that a request needs, such as `secrets=write`. */
const ACCEPTED_PERMISSIONS = 'x-accepted-github-permissions';

const unavailable = (summary: string, more: Partial<Problem> = {}): Problem =>
  createProblem(ACTION_ERRORS.githubUnavailable, summary, more);

/** The problem of a GitHub public key that can't be used. */
export const unusableKeyProblem = (action: SecretAction): Problem =>
  unavailable(`${describeCall(action).unconfirmed} GitHub's public key cannot be used.`);

/** The problem of an unsuccessful request to GitHub, about secrets of a place. `now` is in milliseconds since the epoch. */
export function githubProblem(exchange: Exchange, action: SecretAction, place: SecretPlace, now: number): Problem {
  const { refused, unconfirmed } = describeCall(action);
  if (exchange.kind === 'no-response') {
    return exchange.reason === 'cancelled'
      ? cancelledProblem()
      : unavailable(`${unconfirmed} ${describeNoResponse(exchange)}`, causeOf(exchange));
  }
  const { response } = exchange;
  const { status, headers } = response;
  const json = parseJson(response.body);
  // GitHub's own words.
  const message = isRecord(json) && typeof json['message'] === 'string' ? json['message'] : '';
  if (isRateLimited(response)) {
    const retryAt = rateLimitEnd(response, now);
    const until = retryAt === undefined ? '' : ` until ${new Date(retryAt).toISOString()}`;
    const summary = `${refused} GitHub returned HTTP ${status}: the rate limit is reached${until}.`;
    const advice = retryAt === undefined ? 'Start a new run in a minute.' : undefined;
    return unavailable(summary, { untrustedDetail: message, retryAt, advice });
  }
  if (status < 300 || status >= 500) {
    return unavailable(`${unconfirmed} GitHub returned HTTP ${status}${message ? ':' : '.'}`, { untrustedDetail: message });
  }
  const returned = `${refused} GitHub returned HTTP ${status}`;
  if (status < 400) {
    // The repository was renamed or transferred, or the API of the server has another URL.
    const [what, advice] = /\/repositories\/\d+(\/|$)/.test(headers['location'] ?? '')
      ? [': the repository has moved.', 'Set `secret-repository` to the new name of the repository.']
      : [', a redirect to another page.', 'Correct `github-api-url`. On GitHub Enterprise Server, it ends in `/api/v3`.'];
    return unavailable(`${returned}${what}`, { advice });
  }
  if (status === 404 && action.kind === 'read-key') {
    const summary = `GitHub did not find ${describePlace(place)}, or the token can't see it (HTTP 404).`;
    return createProblem(ACTION_ERRORS.githubPermission, summary);
  }
  const known = refusals(place).find(([refusal, pattern]) => refusal === status && pattern.test(message))?.[2];
  const advice = known ?? (message ? undefined : FOREIGN_ADVICE);
  if (status === 401 || status === 403 || status === 404) {
    const permissions = headers[ACCEPTED_PERMISSIONS];
    const untrustedDetail = `${message}${permissions ? ` (required permission: ${permissions})` : ''}`.trim();
    const entry = status === 401 ? ACTION_ERRORS.githubToken : ACTION_ERRORS.githubPermission;
    return createProblem(entry, `${returned}${untrustedDetail ? ':' : '.'}`, { untrustedDetail, advice });
  }
  return unavailable(`${returned}${message ? ':' : '.'}`, { untrustedDetail: message, advice: advice ?? REFUSED_ADVICE });
}
