import type { Calls } from './http/repeat.ts';
import { createTransport } from './http/transport.ts';
import type { Inputs } from './inputs.ts';
import { type Problem, refusalClass, type Warning } from './outcome.ts';
import type { Zoom } from './rotation/ports.ts';
import { updatePassword } from './zoom/password.ts';
import { type Credentials, givenSession, type Session } from './zoom/session.ts';

/** What an account needs beside the inputs. */
export interface AccountOptions {
  readonly calls: Omit<Calls, 'transport'>;
  readonly env: NodeJS.ProcessEnv;
  /** Called with each secret that a server sends, before anything else is done with it. */
  readonly onSecret: (secret: string) => void;
  readonly notify: (notice: Warning) => void;
}

/** The user's account at Zoom, to be closed in the end. */
export function openAccount(inputs: Inputs, options: AccountOptions): Zoom & { close(): void } {
  const { credentials, apiUrl } = inputs;
  const connect = (url: URL) => createTransport(url, options.calls.deadline, options.env);
  const api = { ...options.calls, transport: connect(apiUrl) };
  const oauth = credentials.kind === 'token' ? api : { ...options.calls, transport: connect(credentials.oauthUrl) };
  let { bodyFormats } = inputs;
  return {
    async prepare() {
      const minted =
        credentials.kind === 'token'
          ? { ok: true as const, session: givenSession(credentials.token) }
          : await mint(credentials, oauth, options.onSecret);
      if (!minted.ok) {
        return minted;
      }
      const { session } = minted;
      const known = await learnPolicy(inputs, session, api, options.notify);
      if (!known.ok) {
        return known;
      }
      return {
        ok: true,
        policy: known.policy,
        update: (password, onKnown) =>
          updatePassword({
            ...inputs,
            ...api,
            session,
            password,
            bodyFormats,
            onKnown,
            onFormatNeeded(format) {
              bodyFormats = [format];
              api.note(
                `Zoom accepted the password as ${format}, and not in the format before. \`body-format: ${format}\` saves the first request.`,
              );
            },
          }),
      };
    },
    close() {
      api.transport.close();
      oauth.transport.close();
    },
  };
}

/** What mints, and what reads the policy, is loaded only where it is used. */
async function mint(credentials: Credentials, calls: Calls, onSecret: AccountOptions['onSecret']) {
  const { mintSession } = await import('./zoom/oauth.ts');
  return mintSession(credentials, calls, onSecret);
}

async function learnPolicy({ checkPolicy, password, apiUrl }: Inputs, session: Session, api: Calls, notify: AccountOptions['notify']) {
  if (checkPolicy === 'never' || (checkPolicy === 'auto' && password.kind === 'given')) {
    return { ok: true, policy: {} } as const;
  }
  const { readPolicy } = await import('./zoom/policy.ts');
  const answer = await readPolicy(apiUrl, session, api);
  if (answer.ok && Object.values(answer.policy).every((each) => each === undefined)) {
    notify({ ...UNKNOWN_POLICY, message: "Zoom's answer has no password policy in it. The password is not checked against one." });
  }
  if (answer.ok || checkPolicy === 'always' || isInTheWay(answer.problem)) {
    return answer;
  }
  const { what, quote = '', advice } = answer.problem;
  notify({ ...UNKNOWN_POLICY, message: `${what} ${quote} The password is made without it. ${advice}` });
  return { ok: true, policy: {} } as const;
}

const UNKNOWN_POLICY = { title: "The account's password policy is not known" } as const;

/** Whether what kept the policy from being read keeps the password from being changed too: no connection, no time, no token. */
function isInTheWay(problem: Problem): boolean {
  const isAnswered = problem.evidence !== undefined;
  const kind = refusalClass(problem);
  return !isAnswered || kind === 'token' || kind === 'rate';
}
