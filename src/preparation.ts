import type { Inputs } from './inputs.ts';
import { type Problem, refusalClass, type Warning } from './outcome.ts';
import { brokenRules, type Policy, type Rule } from './password/rules.ts';
import { describeRules, policyRefusal } from './zoom/answers.ts';
import type { Calls } from './zoom/ask.ts';
import { readPolicy } from './zoom/policy.ts';
import { givenSession, mintSession, type Session } from './zoom/session.ts';

/** What preparing needs beside the inputs. */
export interface PreparationOptions {
  /** Calls to Zoom's API. */
  readonly api: Calls;
  /** Calls to the token endpoint. */
  readonly oauth: Calls;
  /** Told each minted token before anything is done with it. */
  readonly onToken: (token: string) => void;
  readonly notify: (notice: Warning) => void;
  readonly warn: (warning: Warning) => void;
}

/** All that a change of the password needs, or what is in its way. */
export type Prepared =
  | { readonly ok: true; readonly session: Session; readonly policy: Policy }
  | { readonly ok: false; readonly problem: Problem };

/** Does all that comes before the change: has a token, knows the account's policy, and has a given password checked against it. */
export async function prepare(inputs: Inputs, options: PreparationOptions): Promise<Prepared> {
  const { credentials } = inputs;
  const minted =
    credentials.kind === 'token'
      ? { ok: true as const, session: givenSession(credentials.token) }
      : await mintSession(credentials, options.oauth, options.onToken);
  if (!minted.ok) {
    return minted;
  }
  const { session } = minted;
  const known = await learnPolicy(inputs, session, options);
  if (!known.ok) {
    return known;
  }
  const { policy } = known;
  const problem = inputs.password.kind === 'given' ? checkGiven(inputs.password.value, policy, options) : undefined;
  return problem ? { ok: false, problem } : { ok: true, session, policy };
}

async function learnPolicy({ checkPolicy, password, apiUrl }: Inputs, session: Session, options: PreparationOptions) {
  if (checkPolicy === 'never' || (checkPolicy === 'auto' && password.kind === 'given')) {
    return { ok: true, policy: {} } as const;
  }
  const answer = await readPolicy(apiUrl, session, options.api);
  if (answer.ok && Object.values(answer.policy).every((each) => each === undefined)) {
    options.notify({ ...UNKNOWN_POLICY, message: "Zoom's answer has no password policy in it. The password is not checked against one." });
  }
  if (answer.ok || checkPolicy === 'always' || isInTheWay(answer.problem)) {
    return answer;
  }
  const { what, quote = '', advice } = answer.problem;
  options.notify({ ...UNKNOWN_POLICY, message: `${what} ${quote} The password is made without it. ${advice}` });
  return { ok: true, policy: {} } as const;
}

const UNKNOWN_POLICY = { title: "The account's password policy is not known" } as const;

/** Whether what kept the policy from being read keeps the password from being changed too: no connection, no time, no token. */
function isInTheWay(problem: Problem): boolean {
  const isAnswered = problem.evidence !== undefined;
  const kind = refusalClass(problem);
  return !isAnswered || kind === 'token' || kind === 'rate';
}

/** Refuses what the policy forbids, and warns of what most accounts forbid: some do not, so Zoom decides. */
function checkGiven(password: string, policy: Policy, { warn }: PreparationOptions): Problem | undefined {
  const broken = brokenRules(password, policy);
  const [first, ...others] = namesOf(broken, true);
  const doubtful = namesOf(broken, false);
  if (first) {
    return policyRefusal([first, ...others, ...doubtful]);
  }
  if (doubtful.length > 0) {
    warn({ title: 'Zoom may refuse the password', message: `It breaks rules that hold for most accounts: ${describeRules(doubtful)}.` });
  }
  return undefined;
}

function namesOf(broken: ReturnType<typeof brokenRules>, ofPolicy: boolean): Rule[] {
  return broken.filter(({ policy }) => policy === ofPolicy).map(({ rule }) => rule);
}
