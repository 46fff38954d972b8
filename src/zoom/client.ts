import { failure, type Result, success } from '../errors/result.ts';
import { createTransport, type Transport } from '../http/transport.ts';
import type { WantedPassword } from '../password/candidates.ts';
import type { UpdatePassword, Zoom } from '../rotation/ports.ts';
import type { BodyFormats, ZoomEvent } from './events.ts';
import type { CheckPolicy } from './password-policy.ts';
import { type Credentials, type Session, sessionOf } from './session.ts';
import type { TokenContext } from './token.ts';
import { updatePassword } from './update-password.ts';

/** The inputs of a run that are about Zoom. */
export interface ZoomInputs extends WantedPassword {
  readonly credentials: { readonly kind: 'token'; readonly token: string } | ({ readonly kind: 'server-to-server' } & Credentials);
  readonly checkPolicy: CheckPolicy;
  readonly apiUrl: URL;
  readonly bodyFormats: BodyFormats;
}

/** The hosts that get the password or the credentials, and are neither under `zoom.us` nor under `zoomgov.com`. */
export function foreignHosts({ apiUrl, credentials }: Pick<ZoomInputs, 'apiUrl' | 'credentials'>): string[] {
  const urls = [apiUrl, ...(credentials.kind === 'token' ? [] : [credentials.oauthUrl])];
  return [...new Set(urls.map(({ host }) => host))].filter((host) => !/(^|\.)zoom(gov\.com|\.us)\.?(:\d+)?$/.test(host));
}

/** Create the client for the user's account at Zoom, to be closed in the end. Code that a plain update does not need is loaded when it is used. */
export function createZoomClient(
  inputs: ZoomInputs,
  { env, ...options }: Omit<TokenContext, 'transport'> & { readonly env: NodeJS.ProcessEnv },
): Zoom & { close(): void } {
  const { credentials, apiUrl, checkPolicy, password: wanted } = inputs;
  const { deadline } = options.phase;
  let { bodyFormats } = inputs;
  const onEvent = (event: ZoomEvent) => {
    if (event.kind === 'format-needed') bodyFormats = [event.format];
    options.onEvent(event);
  };
  const context = { ...options, onEvent, transport: createTransport(apiUrl, env) };
  let oauth: Transport | undefined;
  const open = async (): Promise<Result<Session>> => {
    // Node.js reads the root certificates on another thread once tls is loaded. undici loads it only to connect, and then has to wait.
    if (apiUrl.protocol === 'https:') process.getBuiltinModule('node:tls');
    if (credentials.kind === 'token') return success(sessionOf(credentials.token));
    const { openSession } = await import('./token.ts');
    oauth = createTransport(credentials.oauthUrl, env);
    return openSession(credentials, { ...options, transport: oauth });
  };
  return {
    async prepare() {
      const opened = await open();
      if (!opened.ok) return opened;
      const session = opened.value;
      const update: UpdatePassword = (password, onKnown) =>
        updatePassword({ ...inputs, ...context, deadline, session, password, bodyFormats, onKnown });
      if (checkPolicy === 'never' || (checkPolicy === 'auto' && wanted.kind === 'passed')) return success({ policy: {}, update });
      const { learnPolicy } = await import('./password-policy.ts');
      const { policy, problem } = await learnPolicy(checkPolicy, { apiUrl, session, context }, onEvent);
      return problem ? failure(problem) : success({ policy, update });
    },
    async check() {
      const opened = await open();
      const { checkCredentials, checkWithoutToken } = await import('./check.ts');
      if (!opened.ok) return checkWithoutToken(opened.problem, checkPolicy);
      return checkCredentials(inputs, { apiUrl, session: opened.value, context }, onEvent);
    },
    close() {
      context.transport.close();
      oauth?.close();
    },
  };
}
