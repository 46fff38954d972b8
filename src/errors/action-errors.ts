import { createProblem, type ErrorEntry, type Problem } from './problem.ts';

/** The errors with one of the action's own codes. */
export const ACTION_ERRORS = {
  invalidInput: {
    code: 'invalid-input',
    title: 'invalid or missing input',
    cause:
      'One or more inputs are missing, invalid, or do not go together. Or no password of `password-length` satisfies the policy of the account. The message names each input without printing its value.',
    fix: 'Correct the inputs that the message names.',
  },
  network: {
    code: 'network',
    title: 'connection to Zoom failed',
    cause: 'The name lookup, the proxy, TLS or the connection itself failed.',
    fix: "Check `api-url`, the network of the runner (proxy variables, firewall, TLS), and Zoom's status page.",
  },
  timeout: {
    code: 'timeout',
    title: 'the time limit was reached',
    cause: 'Zoom, GitHub or the store did not respond within `timeout-seconds`.',
    fix: "Check Zoom's status page and the network of the runner, or raise `timeout-seconds`.",
  },
  /** A response that something between the runner and Zoom sent. */
  notFromZoom: {
    code: 'unexpected-response',
    title: 'the response is not from Zoom',
    cause: 'A proxy, a gateway or a sign-in page between the runner and Zoom responded in its place. The header `server` often names it.',
    fix: 'Check `api-url`. If it is right, let the runner reach Zoom directly, or set `HTTPS_PROXY` to a proxy that may reach it.',
  },
  /** A response with a status of 5xx. */
  outOfService: {
    code: 'unexpected-response',
    title: 'Zoom is out of service',
    cause: 'Zoom, or a gateway in front of it, responded with HTTP 5xx to the last attempt.',
    fix: 'Check https://status.zoom.us, and wait until Zoom is back. If the header `server` names a proxy of yours, check that one.',
  },
  /** A page that does not exist. */
  wrongUrl: {
    code: 'unexpected-response',
    title: 'the URL is probably wrong',
    cause:
      '`api-url` or `oauth-url` is wrong. The usual mistakes are an `api-url` without `/v2`, and an `oauth-url` without `/oauth/token`.',
    fix: 'Set `api-url` to `https://api.zoom.us/v2`, or to `https://api.zoomgov.com/v2` for Zoom for Government. If it is right, check the proxy that the header `server` names.',
  },
  githubPermission: {
    code: 'github-permission',
    title: 'the token has no access to the secret',
    cause:
      '`github-token` lacks the permission that the message names, or cannot see the repository or the environment. `GITHUB_TOKEN` can never write secrets.',
    fix: 'Check `secret-repository` and `secret-environment`, and that `github-token` is a GitHub App token or a fine-grained token with Environments: write (for a secret of an environment) or Secrets: write (for a repository secret). `GITHUB_TOKEN` can never write secrets.',
  },
  /** A response with the status 401. */
  githubToken: {
    code: 'github-permission',
    title: 'GitHub rejected the token',
    cause: '`github-token` has expired, was revoked, or is incomplete.',
    fix: 'Replace `github-token`, or let `actions/create-github-app-token` create it in the same job.',
  },
  githubUnavailable: {
    code: 'github-unavailable',
    title: 'the secret could not be read or written',
    cause:
      'GitHub did not respond in time, responded with an error, or reached its rate limit. Or the repository has moved, or `github-api-url` is wrong (a redirect).',
    fix: "Check GitHub's status page, `github-api-url` and the network of the runner.",
  },
  storeUnavailable: {
    code: 'store-unavailable',
    title: 'the store failed',
    cause:
      'The command line of the store, or the program of `store`, could not be started, failed, took too long, or did not return what it had stored. Or the secret holds something that is not a password.',
    fix: 'Remove the cause that the message names. Usually, a sign-in or a permission is missing.',
  },
  stalePending: {
    code: 'stale-pending',
    title: 'pending-password does not match the pending secret',
    cause:
      'The pending secret exists and `pending-password` is empty, or the other way round: the workflow does not pass it, the job has no `environment`, a re-run or queued run has outdated secrets, or another run or an earlier step of the job changed the pending secret.',
    fix: 'Start a new run (not a re-run). If it fails again, pass `pending-password: ${{ secrets.<NAME>_PENDING }}`. If the secret belongs to an environment, the job needs `environment` too. A workflow cannot pass a secret of another repository (`secret-repository`): delete the pending secret there, and set a new password.',
  },
  cancelled: {
    code: 'cancelled',
    title: 'the run was canceled',
    cause: 'A person, `timeout-minutes`, or a concurrency group with `cancel-in-progress` canceled the run.',
    fix: 'Start a new run.',
  },
  internal: {
    code: 'internal',
    title: 'the action crashed',
    cause: 'A fault of the action or of the machine, such as a full disk.',
    fix: 'Start a new run. If it crashes again, report it with the log of the step.',
  },
  unsupportedRuntime: {
    code: 'unsupported-runtime',
    title: 'Node.js 24 or later is required',
    cause: 'The action was started with an older Node.js, for example by an old runner or by another engine.',
    fix: 'Use version 2.327.1 or later of the GitHub Actions runner, or an engine that supports the runtime `node24`.',
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>;

/** Check if a code is one of the action's own. */
export const isActionCode = (code: string): boolean => Object.values(ACTION_ERRORS).some((entry) => entry.code === code);

/** The problem of a run that was canceled before the update, or before an attempt at it. */
export const cancelledProblem = (): Problem => createProblem(ACTION_ERRORS.cancelled, 'The run was canceled.');

/** The problem of a run whose time ended before the update. */
export const timeoutProblem = (): Problem => createProblem(ACTION_ERRORS.timeout, 'The time was over before the password was changed.');

/** The problem of a run that an exception ended, because of a bug or a failure of the machine. */
export function crashProblem(error: unknown): Problem {
  const untrustedDetail = error instanceof Error ? `${error.name}: ${error.message}` : '(unknown error)';
  return createProblem(ACTION_ERRORS.internal, 'The action crashed:', { untrustedDetail });
}
