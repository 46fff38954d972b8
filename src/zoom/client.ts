import type { Problem } from '../errors/problem.ts';
import { failure, success } from '../errors/result.ts';
import { createTransport, type Transport } from '../http/transport.ts';
import type { WantedPassword } from '../password/candidates.ts';
import type { UpdatePassword, Zoom } from '../rotation/ports.ts';
import type { BodyFormats, ZoomEvent } from './events.ts';
import { type Credentials, type Session, sessionOf } from './session.ts';
import type { TokenContext } from './token.ts';
import { updatePassword } from './update-password.ts';

/** The inputs of a run that are about Zoom. */
export interface ZoomInputs extends WantedPassword {
  readonly credentials: { readonly kind: 'token'; readonly token: string } | ({ readonly kind: 'server-to-server' } & Credentials);
  readonly checkPolicy: 'auto' | 'always' | 'never';
  readonly apiUrl: URL;
  readonly bodyFormats: BodyFormats;
}

/** The dependencies of the client. */
export interface ZoomClientOptions extends Omit<TokenContext, 'transport'> {
  readonly env: NodeJS.ProcessEnv;
}

/** Create the client for the user's account at Zoom, to be closed in the end. Code that a plain update does not need is loaded when it is used. */
export function createZoomClient(inputs: ZoomInputs, { env, ...options }: ZoomClientOptions): Zoom & { close(): void } {
  const { credentials, apiUrl, userId, checkPolicy, password } = inputs;
  const transports: Transport[] = [];
  const connect = (url: URL): TokenContext => {
    const transport = createTransport(url, env);
    transports.push(transport);
    return { ...options, transport };
  };
  const api = connect(apiUrl);
  let { bodyFormats } = inputs;
  const onEvent = (event: ZoomEvent) => {
    if (event.kind === 'format-needed') {
      bodyFormats = [event.format];
    }
    options.onEvent(event);
  };
  const update =
    (session: Session): UpdatePassword =>
    (password, onKnown) =>
      updatePassword({ ...inputs, ...api, deadline: options.phase.deadline, onEvent, session, password, bodyFormats, onKnown });
  const open = async () =>
    credentials.kind === 'token'
      ? success(sessionOf(credentials.token))
      : (await import('./token.ts')).openSession(credentials, connect(credentials.oauthUrl));
  const readPolicy = async (session: Session, listener = options.onEvent) => {
    const { learnPolicy } = await import('./policy.ts');
    return learnPolicy(checkPolicy === 'always', { apiUrl, session, context: api }, listener);
  };
  return {
    async prepare() {
      const opened = await open();
      if (!opened.ok) {
        return opened;
      }
      const session = opened.value;
      const isPolicyRead = checkPolicy === 'always' || (checkPolicy === 'auto' && password.kind === 'generated');
      const { policy, problem }: { policy: object; problem?: Problem } = isPolicyRead ? await readPolicy(session) : { policy: {} };
      return problem ? failure(problem) : success({ policy, update: update(session) });
    },
    async check() {
      const opened = await open();
      const { checkCredentials, checkWithoutToken } = await import('./check.ts');
      if (!opened.ok) {
        return checkWithoutToken(opened.problem);
      }
      const session = opened.value;
      const isPolicyWanted = checkPolicy !== 'never';
      return checkCredentials(session, {
        userId,
        isPolicyWanted,
        readPolicy: (listener) => readPolicy(session, listener),
        // Use another connection, because a connection sends one request at a time.
        readOptions: { apiUrl, session, context: connect(apiUrl) },
        onEvent: options.onEvent,
      });
    },
    close() {
      for (const transport of transports) {
        transport.close();
      }
    },
  };
}
