import type { ErrorEntry } from './entry.ts';

/** The errors with one of the action's own codes. */
export const OWN_ERRORS = [
  {
    code: 'invalid-input',
    title: 'invalid-input: invalid or missing input',
    cause:
      'One or more inputs are missing, invalid, or do not go together. Or no password of `password-length` satisfies the policy of the account. The message names each input without printing its value.',
    fix: 'Correct the inputs that the message names.',
  },
  {
    code: 'network',
    title: 'network: connection to Zoom failed',
    cause: 'The name lookup, the proxy, TLS or the connection itself failed.',
    fix: "Check that the runner reaches Zoom at `api-url` and `oauth-url` (proxy variables, firewall, TLS certificates), and Zoom's status page.",
  },
  {
    code: 'timeout',
    title: 'timeout: no response from Zoom in time',
    cause: 'Zoom did not respond within `timeout-seconds`.',
    fix: "Check Zoom's status page and the network of the runner, or raise `timeout-seconds`.",
  },
  {
    code: 'unexpected-response',
    title: 'unexpected-response: undocumented response from Zoom',
    cause: 'Zoom is out of service (HTTP 5xx), something between the runner and Zoom responded in its place, or a URL is wrong.',
    fix: "Check Zoom's status page, `api-url` and `oauth-url`, and whether a proxy or gateway responds in Zoom's place. The response is in the log.",
  },
  {
    code: 'github-permission',
    title: 'github-permission: the token may not write the secret',
    cause:
      '`github-token` lacks the permission that the message names, has expired, or cannot see the repository or the environment. `GITHUB_TOKEN` can never write secrets.',
    fix: 'Check `secret-repository` and `secret-environment`, and that `github-token` is a GitHub App token or a fine-grained token with Environments: write (for a secret of an environment) or Secrets: write (for a repository secret). `GITHUB_TOKEN` can never write secrets.',
  },
  {
    code: 'github-unavailable',
    title: 'github-unavailable: the secret could not be read or written',
    cause: 'GitHub did not respond in time, responded with an error, or reached its rate limit. Or the repository has moved (HTTP 301).',
    fix: "Check GitHub's status page, `github-api-url` and the network of the runner.",
  },
  {
    code: 'store-unavailable',
    title: 'store-unavailable: the store command failed',
    cause: 'The program of `store-command` could not be started, failed, took too long, or did not return what it had stored.',
    fix: 'Check the store, and the sign-in and the permissions of the program. Its standard error is in the log.',
  },
  {
    code: 'stale-pending',
    title: 'stale-pending: pending-password does not match the pending secret',
    cause:
      'The pending secret exists and `pending-password` is empty, or the other way round. The workflow does not pass it, the job has no `environment`, or a re-run or queued run uses outdated secrets. Or an earlier step of the same job changed the pending secret.',
    fix: 'Pass `pending-password: ${{ secrets.<NAME>_PENDING }}` in a job with the environment of the secret, and start a new run.',
  },
  {
    code: 'cancelled',
    title: 'cancelled: the run was cancelled',
    cause: 'A person, `timeout-minutes`, or a concurrency group with `cancel-in-progress` cancelled the run.',
    fix: 'Check `status`, then start a new run. Do not cancel rotations in progress.',
  },
  {
    code: 'internal',
    title: 'internal: the action crashed',
    cause: 'A fault of the action or of the machine, such as a full disk.',
    fix: 'Please report it, with the log of the step.',
  },
  {
    code: 'unsupported-runtime',
    title: 'unsupported-runtime: Node.js 24 or later is required',
    cause: 'The action was started with an older Node.js, for example by an old runner or by another engine.',
    fix: 'Use version 2.327.1 or later of the GitHub Actions runner, or an engine that supports the runtime `node24`.',
  },
] as const satisfies readonly ErrorEntry[];
