import { describe, expect, test } from '@jest/globals';
import { ACTION_ERRORS } from '../../../src/errors/action-errors.ts';
import { adviceOf } from '../../../src/errors/problem.ts';
import { stalePendingProblem } from '../../../src/rotation/messages.ts';
import { githubProblem, type SecretAction } from '../../../src/stores/github/messages.ts';

const WRITE = { kind: 'write', secret: 'X' } as const;
const DELETE = { kind: 'delete', secret: 'X' } as const;
const NOW = Date.UTC(2026, 0, 30);

/** The problem of a response with this message, and its advice. */
function problemAfter(action: SecretAction, status: number, message: string, headers: Record<string, string> = {}, environment = '') {
  const response = { status, statusText: '', headers, body: JSON.stringify({ message }), truncated: false };
  const problem = githubProblem({ kind: 'response', response }, action, { owner: 'octo', repository: 'zoom', environment }, NOW);
  return { ...problem, advice: adviceOf(problem) };
}

describe('a refusal of GitHub has the advice for its message', () => {
  test.each<[number, string, RegExp]>([
    [401, 'Bad credentials', /^Replace `github-token`/],
    [403, 'Repository was archived so is read-only.', /^Unarchive the repository, or/],
    [
      403,
      'Although you appear to have the correct authorization credentials, the `octo` organization has an IP allow list enabled',
      /^Use a runner with an address/,
    ],
    [403, 'Resource protected by organization SAML enforcement.', /^Authorize the token for the single sign-on of the organization/],
    [403, '`octo` forbids access via a personal access token (classic).', /the policy of the organization allows\.$/],
    [
      403,
      '`octo` forbids access via a fine-grained token if its lifetime is greater than 366 days.',
      /^Use a GitHub App token, or a fine-grained token of a lifetime/,
    ],
  ])('%i %s', (status, message, advice) => {
    expect(problemAfter(WRITE, status, message)).toMatchObject({
      code: 'github-permission',
      summary: `GitHub did not write the secret \`X\`. GitHub returned HTTP ${status}:`,
      untrustedDetail: message,
      advice: expect.stringMatching(advice),
    });
  });

  test.each([
    [403, 'Bad credentials'],
    [404, 'Repository was archived so is read-only.'],
    [403, 'Forbidden'],
  ])('and the usual one if the message and the status do not go together, or are not known: %i %s', (status, message) => {
    expect(problemAfter(WRITE, status, message).advice).toBe(ACTION_ERRORS.githubPermission.fix);
  });

  test.each([
    [422, 'You have exceeded the limit of 100 secrets.', 'Delete a secret that is not needed: the repository has the maximum of 100.'],
    [422, 'Invalid request.', "See GitHub's message. Check `secret-repository`, `secret-environment` and `github-token`."],
    [
      422,
      'Name is too long (maximum is 255 characters).',
      "See GitHub's message. Check `secret-repository`, `secret-environment` and `github-token`.",
    ],
    [409, 'Conflict', "See GitHub's message. Check `secret-repository`, `secret-environment` and `github-token`."],
  ])('or points to the message: %i %s', (status, message, advice) => {
    expect(problemAfter(WRITE, status, message)).toMatchObject({
      summary: `GitHub did not write the secret \`X\`. GitHub returned HTTP ${status}:`,
      advice,
    });
  });
});

describe.each([
  [
    '',
    'If the secret belongs to an environment, set `secret-environment`. Otherwise grant the GitHub App, or the fine-grained token, Secrets: write. For an app, approve that for the installation, and pass `permission-secrets: write` to',
    ': the repository has the maximum of 100.',
  ],
  [
    'rotation',
    'Grant the GitHub App, or the fine-grained token, Environments: write. For an app, approve that for the installation, and pass `permission-environments: write` to',
    ': the environment `rotation` has the maximum of 100.',
  ],
])('a refusal in the environment "%s"', (environment, steps, maximum) => {
  test('names the permission that is missing', () => {
    const { advice } = problemAfter(WRITE, 403, 'Resource not accessible by integration', {}, environment);
    expect(advice.startsWith(steps)).toBe(true);
  });

  test('names what has too many secrets', () => {
    expect(problemAfter(WRITE, 422, 'You have exceeded the limit of 100 secrets.', {}, environment).advice).toMatch(maximum);
  });
});

test.each([401, 403, 404, 410])('a refusal without a message ends its sentence: %i', (status) => {
  expect(problemAfter(WRITE, status, '')).toMatchObject({
    summary: `GitHub did not write the secret \`X\`. GitHub returned HTTP ${status}.`,
    // It may be that of a proxy.
    advice: 'Check `github-api-url`, and the proxy of the runner.',
  });
});

test('a certificate that is not trusted has the advice for it', () => {
  const exchange = { kind: 'no-response', sent: false, reason: 'network', detail: 'self-signed certificate' } as const;
  expect(githubProblem(exchange, WRITE, { owner: 'octo', repository: 'zoom', environment: '' }, NOW)).toMatchObject({
    code: 'github-unavailable',
    untrustedDetail: 'the runner does not trust the certificate of the server.',
    advice: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
});

describe('an error of the server', () => {
  test.each([
    [WRITE, 'Could not confirm the write of the secret `X`. GitHub returned HTTP 502.'],
    [DELETE, 'Could not confirm the deletion of the secret `X`. GitHub returned HTTP 502.'],
  ])('leaves the result open: %j', (action, summary) => {
    const advice = ACTION_ERRORS.githubUnavailable.fix;
    expect(problemAfter(action, 502, '')).toMatchObject({ summary, advice });
  });

  test.each([
    [500, 'Server Error', 'Could not confirm the write of the secret `X`. GitHub returned HTTP 500:'],
    [299, '', 'Could not confirm the write of the secret `X`. GitHub returned HTTP 299.'],
    [300, '', 'GitHub did not write the secret `X`. GitHub returned HTTP 300, a redirect to another page.'],
  ])('is told from a redirect by its status, and quotes its message: %i', (status, message, summary) => {
    expect(problemAfter(WRITE, status, message).summary).toBe(summary);
  });

  test('differs from a refusal', () => {
    expect(problemAfter(DELETE, 400, 'No.').summary).toBe('GitHub did not delete the secret `X`. GitHub returned HTTP 400:');
  });
});

test('a rate limit has the advice to wait, until its end if that is known', () => {
  expect(problemAfter(WRITE, 429, 'Slow down.').advice).toBe('Start a new run in a minute.');
  const retryAt = Date.UTC(2026, 0, 31);
  expect(problemAfter(WRITE, 429, 'Slow down.', { 'retry-after': '86400' })).toMatchObject({
    summary: expect.stringMatching(
      /^GitHub did not write the secret `X`\. .*: the rate limit is reached until 2026-01-31T00:00:00\.000Z\.$/,
    ),
    retryAt,
    advice: 'Start a new run after 2026-01-31T00:00:00.000Z.',
  });
});

test('a pending secret that does not match has the advice for its direction', () => {
  expect(stalePendingProblem('X_PENDING', true)).toMatchObject({
    summary: 'The secret `X_PENDING` does not exist, but `pending-password` is not empty.',
    advice: 'Start a new run, which reads the secrets again. Do not re-run this one: GitHub then passes the old secrets.',
  });
  expect(stalePendingProblem('X_PENDING', false)).toMatchObject({
    summary: 'The secret `X_PENDING` exists, but `pending-password` is empty.',
    advice:
      'Pass `pending-password: ${{ secrets.X_PENDING }}`. If the secret belongs to an environment, the job needs `environment` too. Then start a new run. If the workflow has both already, this was a re-run or a queued run, which gets outdated secrets: start a new run.',
  });
});
