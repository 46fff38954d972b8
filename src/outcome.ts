/** What is true of the Zoom password when the step ends; the value of the output `status`. */
export type Status = 'updated' | 'unchanged' | 'unknown' | 'updated-not-stored' | 'validated' | 'skipped';

/** The statuses that a run may have to leave behind if it is killed. */
export type RecordedStatus = Exclude<Status, 'validated' | 'skipped'>;

/** The sentence for each status, in the words of the log, the annotation and the job summary. */
export const STATE_SENTENCES: Readonly<Record<Status, string>> = {
  updated: 'The Zoom password was updated.',
  unchanged: 'The Zoom password was not changed.',
  unknown: 'The Zoom password may have changed.',
  'updated-not-stored': 'The Zoom password was updated, but the secret was not.',
  validated: 'Nothing was changed: dry run.',
  skipped: 'Nothing was changed: the next rotation is not due yet.',
};

/** An answer over HTTP, as far as it was read. Everything in it is the server's and untrusted. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  /** Lower-case names; a repeated header's values are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body was longer than what is read of one. */
  readonly cut: boolean;
}

/** Why a run did not end with an updated password. */
export interface Problem {
  /** The output `error-code`: Zoom's own number, the name of an OAuth error, or one of `OwnCode`. */
  readonly code: string;
  /** The annotation's title. Fixed text and the code: the runner masks no titles. */
  readonly title: string;
  /** The heading of its entry in docs/troubleshooting.md, where that is not the title. */
  readonly entry?: string;
  /** What happened, in words of our own: they are printed as they are. */
  readonly what: string;
  /** What goes on behind these words and is not ours: it is redacted where it is printed. */
  readonly quote?: string | undefined;
  /** What to do about it. */
  readonly advice: string;
  /** Milliseconds since the epoch before which Zoom refuses again. */
  readonly retryAt?: number | undefined;
  /** The code is the server's choice, not one of those that are known. */
  readonly isUnlisted?: boolean;
  /** The answer that the problem is about, where it is not one to the update. */
  readonly evidence?: Answer | undefined;
}

/** A warning annotation beside the outcome. The title is fixed text; the message may quote anything. */
export interface Warning {
  readonly title: string;
  readonly message: string;
}

/** What kind of refusal an answer of Zoom's is: what the next step depends on. */
export type RefusalClass =
  | 'same'
  | 'reused'
  | 'limit'
  | 'policy'
  | 'user'
  | 'token'
  | 'scope'
  | 'permission'
  | 'request'
  | 'rate'
  /** A code or a text that nobody knows, under a 4xx. */
  | 'unrecognised'
  /** A refusal that Zoom does not document, under a status that is none of a refusal: too strange to rely on. */
  | 'unexpected';

/** A definite refusal: the request behind it changed nothing. */
export interface Refusal extends Problem {
  readonly class: RefusalClass;
}

/** What is known of the password after an update was tried. */
export type Update = Applied | NotApplied;

/** The password is in effect. */
export interface Applied {
  readonly applied: 'yes';
  readonly answer: Answer;
  /** The refusal of a repeated attempt, where that is what proves that an earlier one was applied. */
  readonly proof?: Refusal;
}

/** The password is not known to be in effect. `applied: 'no'` is a promise: no attempt can have been applied. */
export interface NotApplied {
  readonly applied: 'no' | 'maybe';
  /** The last answer that Zoom gave, if it gave any. */
  readonly answer: Answer | undefined;
  readonly problem: Problem | Refusal;
}

/** A check of a dry run. */
export type CheckName = 'inputs' | 'access-token' | 'scope' | 'policy' | 'user' | 'secrets-readable' | 'secrets-writable';

/** What a dry run found: the check passed, or why it was not made. */
export interface Check {
  readonly name: CheckName;
  readonly result: 'passed' | 'not-checked';
  /** Why it was not made. */
  readonly reason?: 'scopes-unknown' | 'no-scope' | 'not-permitted' | 'unclear-response' | 'not-asked-for' | 'shown-by-writing';
}

/** How a run ended. */
export type Outcome = Readonly<
  {
    answer?: Answer | undefined;
    /** Which secret holds what Zoom has, and what to do next, in words of our own. */
    whereabouts?: string | undefined;
  } /** `nextRotationAt`: milliseconds since the epoch from which a run rotates again. */ & (
    | { status: 'updated'; nextRotationAt?: number }
    | { status: 'skipped'; nextRotationAt: number }
    | { status: 'validated'; checks: readonly Check[] }
    /** `accepted`: the refusal is one that `allow-unchanged` lets pass. */
    | { status: 'unchanged'; problem: Problem; accepted: boolean }
    | { status: 'unknown' | 'updated-not-stored'; problem: Problem }
  )
>;

/**
 * The step's exit code. It follows from the status alone; `accepted` is part of it, because `allow-unchanged` makes
 * "unchanged" a success.
 */
export function exitCode(outcome: Outcome): 0 | 1 {
  switch (outcome.status) {
    case 'updated':
    case 'validated':
    case 'skipped':
      return 0;
    case 'unchanged':
      return outcome.accepted ? 0 : 1;
    case 'unknown':
    case 'updated-not-stored':
      return 1;
  }
}

/** The values of `error-code` that are our own. */
export type OwnCode =
  | 'invalid-input'
  | 'network'
  | 'timeout'
  | 'unexpected-response'
  | 'github-permission'
  | 'github-unavailable'
  | 'stale-pending'
  | 'cancelled'
  | 'internal'
  | 'unsupported-runtime';

/** Title and advice for each code that is not one of Zoom's. */
export const OWN_PROBLEMS: Readonly<Record<OwnCode, Pick<Problem, 'title' | 'advice'>>> = {
  'invalid-input': {
    title: 'invalid-input: an input cannot be used',
    advice: 'Correct the inputs named here; nothing was sent to Zoom.',
  },
  network: {
    title: 'network: the connection to Zoom failed',
    advice:
      "Check that the runner reaches Zoom at `api-url` and `oauth-url` (proxy variables, firewall, TLS certificates), and Zoom's status page, then run again.",
  },
  timeout: {
    title: 'timeout: Zoom did not answer in time',
    advice: "Check Zoom's status page and the runner's network, or raise `timeout-seconds`, then run again.",
  },
  'unexpected-response': {
    title: 'unexpected-response: the answer is not one that Zoom documents',
    advice: 'Check that `api-url` and `oauth-url` are right, and that no proxy or gateway answers in place of Zoom.',
  },
  'github-permission': {
    title: 'github-permission: the token may not write the secret',
    advice:
      'Check `secret-repository` and `secret-environment`, and that `github-token` has not expired and is of a GitHub App or a fine-grained token with the permission that is named here: Secrets (write) for a repository secret, Environments (write) for one of an environment. `GITHUB_TOKEN` can never write secrets.',
  },
  'github-unavailable': {
    title: 'github-unavailable: the secret could not be read or written',
    advice: "Check GitHub's status page, `github-api-url` and the runner's network, then run again.",
  },
  'stale-pending': {
    title: 'stale-pending: the pending secret and pending-password do not agree',
    advice:
      'Pass the secret whose name ends in `_PENDING` as `pending-password`, and start a new run; a run that is repeated, or that waited for another one, may have older secrets.',
  },
  cancelled: {
    title: 'cancelled: the run was cancelled',
    advice: 'Run again to set the password.',
  },
  internal: {
    title: 'internal: the action itself failed',
    advice: 'This is a fault in the action or its machine. Please report it, with the log of the step.',
  },
  'unsupported-runtime': {
    title: 'unsupported-runtime: Node.js 24 or later is required',
    advice: 'Use a runner that supports actions of the runtime node24: version 2.327.1 or later of the GitHub Actions runner.',
  },
};

/** A problem of our own naming: its title and advice come from the table, `what` and `quote` from the occasion. */
export function ownProblem(code: OwnCode, what: string, quote?: string): Problem {
  return { code, what, quote, ...OWN_PROBLEMS[code] };
}

/** The problem of a run that was cancelled in time. */
export function cancelledProblem(): Problem {
  return ownProblem('cancelled', 'The run was cancelled before the password was changed.');
}

/** What kind of refusal a problem is, if Zoom refused. */
export function refusalClass(problem: Problem | Refusal): RefusalClass | undefined {
  return 'class' in problem ? problem.class : undefined;
}

/** The problem of a run that an exception of its own ended: a bug, or a machine that failed it. */
export function crashProblem(error: unknown): Problem {
  const quote = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is not an Error';
  return ownProblem('internal', 'The action failed with an exception:', quote);
}
