import { failure, type Result } from '../../errors/result.ts';
import { isRecord, parseJson } from '../../http/json.ts';
import { type RequestContext, retryRequest } from '../../http/retry.ts';
import { createTransport, USER_AGENT } from '../../http/transport.ts';
import type { Exchange, HttpRequest, HttpResponse } from '../../http/types.ts';
import type { Phase } from '../../runtime/deadline.ts';
import { backoff, MAX_ATTEMPTS } from '../../runtime/retry.ts';
import { describeCall, githubProblem, type SecretAction } from './messages.ts';
import type { SecretPlace } from './place.ts';
import { isRateLimited, rateLimitEnd } from './rate-limit.ts';

/** Secrets of a repository, or of one of its environments. */
export type Target = SecretPlace & Readonly<{ token: string; apiUrl: URL }>;

/** The parts of a run that calls need. */
export type ApiContext = RequestContext & Readonly<{ env: NodeJS.ProcessEnv }>;

/** The members of the body of a request. */
type Body = Readonly<Record<string, string>>;

/** The method of each call. */
const METHODS = { write: 'PUT', delete: 'DELETE', 'look-up': 'GET', 'read-key': 'GET' } as const;
/** The time, in milliseconds, for which some of GitHub's servers may reject a token that was just created. */
const FRESH_TOKEN_MS = 5000;
/** GitHub's response to a write that collides with another one (integrations/terraform-provider-github issue 940). */
const CONFLICT = 409;
/** The version of the API, as GitHub documents it. */
const API_VERSION = '2022-11-28';

const isUnauthorized = ({ status }: Pick<HttpResponse, 'status'>): boolean => status === 401 || status === 403;

/** Create GitHub's client, whose code is loaded only if a secret is stored on GitHub. Each request brings its own `fetch`. */
async function createOctokit(token: string, apiUrl: URL) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl.href.replace(/\/+$/, ''), userAgent: USER_AGENT });
}

/** A request, as octokit hands it to `fetch`. */
type Init = Pick<HttpRequest, 'method' | 'headers'> & { readonly body?: string };

/** Send a request that octokit makes. It gets a response without content, because it plays no part in reading the real one. */
function exchangeWith(
  send: (request: Omit<HttpRequest, 'phase'>) => Promise<Exchange>,
  request: (fetch: (url: string, init: Init) => Promise<object>) => Promise<unknown>,
): Promise<Exchange> {
  const { promise, resolve, reject } = Promise.withResolvers<Exchange>();
  request(async (url, { method, headers, body }) => {
    resolve(await send({ method, headers, ...(body !== undefined && { body }), path: new URL(url).pathname }));
    return { url, status: 204, headers: new Map() };
  }).catch(reject);
  return promise;
}

/** Connect to GitHub's API. Octokit's requests go over the action's own transport: deadline, proxy, TLS and limits are those of Zoom. */
export function connectApi(target: Target, context: ApiContext) {
  const { owner, repository, environment, token, apiUrl } = target;
  const folder = environment ? 'environments/{environment_name}/secrets' : 'actions/secrets';
  const transport = createTransport(apiUrl, context.env);
  const client = createOctokit(token, apiUrl);
  let firstUse: number | undefined;
  let isFreshTokenLogged = false;

  const send = async (action: SecretAction, body: Body, phase: Phase): Promise<Exchange> => {
    const { request } = await client;
    return exchangeWith(
      (httpRequest) => transport.exchange({ ...httpRequest, phase }),
      (fetch) =>
        request(`${METHODS[action.kind]} /repos/{owner}/{repo}/${folder}/{resource}`, {
          owner,
          repo: repository,
          // A parameter that the template doesn't have would become a part of the query or the body.
          ...(environment && { environment_name: environment }),
          resource: action.kind === 'read-key' ? 'public-key' : action.secret,
          ...body,
          headers: { 'x-github-api-version': API_VERSION },
          request: { fetch },
        }),
    );
  };

  /** Log a retry; one that waits for a new token only once, because all calls wait for it. */
  const onEvent: ApiContext['onEvent'] = (event) => {
    const isOfToken = event.kind === 'retry' && event.exchange.kind === 'response' && isUnauthorized(event.exchange.response);
    if (!isOfToken || !isFreshTokenLogged) context.onEvent(event);
    isFreshTokenLogged ||= isOfToken;
  };

  return {
    close: transport.close,

    /** Make a call, and repeat it until its response is final. `data`: the members of a JSON object with the status 200; none otherwise. */
    async call(action: SecretAction, phase: Phase, body: Body = {}, maxAttempts = MAX_ATTEMPTS) {
      const { deadline } = phase;
      firstUse ??= deadline.now();
      const freshUntil = firstUse + FRESH_TOKEN_MS;
      let attempts = 0;
      let isDoubtful = false;
      const exchange = await retryRequest(
        {
          name: describeCall(action).name,
          phase,
          maxAttempts,
          async send() {
            attempts++;
            const sent = await send(action, body, phase);
            isDoubtful ||= sent.kind === 'response' ? sent.response.status >= 500 : sent.sent;
            return sent;
          },
          retryDelay(response, attempt) {
            const now = deadline.now();
            const waitMs = backoff(attempt, context.random);
            if (isRateLimited(response) || response.status === CONFLICT || response.status >= 500) {
              return Math.max(waitMs, (rateLimitEnd(response, now) ?? now) - now);
            }
            // The last attempt is made when the token cannot be too young any more.
            return isUnauthorized(response) && now < freshUntil ? Math.min(waitMs, freshUntil - now) : undefined;
          },
        },
        { random: context.random, onEvent },
      );
      const response = exchange.kind === 'response' ? exchange.response : undefined;
      const json = response?.status === 200 ? parseJson(response.body) : undefined;
      return {
        status: response?.status,
        data: isRecord(json) ? json : {},
        attempts,
        /** An attempt had no response, or a 5xx, so it may have taken effect. */
        isDoubtful,
        /** The failure, if the response is not a success. */
        fail: (): Result<never> => failure(githubProblem(exchange, action, target, deadline.now())),
      };
    },
  };
}
