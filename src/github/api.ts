import type { Deadline } from '../deadline.ts';
import { BACKOFF_MS, type Calls, repeat } from '../http/repeat.ts';
import { backoff } from '../http/retry-after.ts';
import { createTransport, type Exchange, type Request, type Transport, USER_AGENT } from '../http/transport.ts';
import { isRateLimited, rateLimitEnd } from './rate-limit.ts';

/** Secrets of a repository, or of one of its environments. */
export interface Target {
  readonly owner: string;
  readonly repository: string;
  /** Empty for a secret of the repository. */
  readonly environment: string;
  readonly token: string;
  readonly apiUrl: URL;
}

/** What calls to GitHub need. */
export interface ApiOptions {
  /** `deadline` is for what comes before Zoom has the password. */
  readonly calls: Omit<Calls, 'transport'>;
  /** For what comes after that. */
  readonly commitDeadline: Deadline;
  readonly env: NodeJS.ProcessEnv;
}

/** A call about one secret, or about what belongs to all of them. */
export interface ApiCall {
  /** For the log. */
  readonly name: string;
  readonly method: Request['method'];
  /** The name of a secret, or `public-key`. */
  readonly resource: string;
  readonly body?: Readonly<Record<string, string>>;
  /** Whether Zoom has the password already: then the call has the time that was kept for it, and cancelling does not end it. */
  readonly commits: boolean;
  /** Calls with different numbers can be under way at once. */
  readonly lane?: number | undefined;
  /** How often it is sent at most. */
  readonly attempts?: number;
}

/** What a call came to. */
export interface Called {
  readonly exchange: Exchange;
  /** How often it was sent. */
  readonly attempts: number;
}

/** GitHub's REST API, for one target. */
export interface Api {
  /** Calls until there is a clear answer. */
  call(request: ApiCall): Promise<Called>;
  close(): void;
}

/** How often a call is sent at most. */
export const MAX_ATTEMPTS = 4;
/** Milliseconds that one attempt may take: short enough for a second one in what the runner leaves to a cancelled run. */
const ATTEMPT_LIMIT_MS = 5000;
/** Milliseconds for which a token that was just made may be refused, by some of GitHub's servers and not by others. */
const FRESH_TOKEN_MS = 5000;
/** GitHub's response to a write that collides with another one (integrations/terraform-provider-github issue 940). */
const CONFLICT = 409;
/** The version of the API, as GitHub documents it. */
const API_VERSION = '2022-11-28';

/** Calls go out over our own transport, so that deadline, proxy, TLS and limits are the same as for Zoom. */
export function connectApi({ owner, repository, environment, token, apiUrl }: Target, options: ApiOptions): Api {
  const { calls, commitDeadline, env } = options;
  const folder = environment ? 'environments/{environment_name}/secrets' : 'actions/secrets';
  const transports = new Map<number, Transport>();
  let octokit: Promise<Octokit> | undefined;
  let firstUse: number | undefined;

  const send = async ({ method, resource, body, commits, lane = 0 }: ApiCall): Promise<Exchange> => {
    octokit ??= createOctokit(token, apiUrl);
    const { request } = await octokit;
    const transport = transports.get(lane) ?? createTransport(apiUrl, commitDeadline, env);
    transports.set(lane, transport);
    const deadline = commits ? commitDeadline : calls.deadline;
    const sent = Promise.withResolvers<Exchange>();
    const fetch = async (url: string, init: Pick<Request, 'method' | 'headers'> & { readonly body?: string }) => {
      const exchange = await transport.exchange({
        method: init.method,
        headers: init.headers,
        ...(init.body !== undefined && { body: init.body }),
        path: new URL(url).pathname,
        limitMs: Math.min(ATTEMPT_LIMIT_MS, calls.attemptLimitMs, deadline.remaining()),
        cancellable: commits ? 'never' : 'always',
      });
      sent.resolve(exchange);
      return toResponse(exchange, url);
    };
    // What octokit makes of an answer, and whether it calls it an error, does not matter: the exchange tells all of it.
    request(`${method} /repos/{owner}/{repo}/${folder}/{resource}`, {
      owner,
      repo: repository,
      // What the template has no place for would become a part of the query or the body.
      ...(environment && { environment_name: environment }),
      resource,
      ...body,
      headers: { 'x-github-api-version': API_VERSION },
      request: { fetch, log: SILENT },
    }).catch(sent.reject);
    const exchange = await sent.promise;
    // What cancelling does not end was ended by the time.
    const isOver = commits && exchange.kind === 'none' && exchange.why === 'cancelled';
    return isOver ? { ...exchange, why: 'timeout' } : exchange;
  };

  return {
    close() {
      for (const transport of transports.values()) {
        transport.close();
      }
    },
    async call(request) {
      const { name, commits, attempts = MAX_ATTEMPTS } = request;
      const deadline = commits ? commitDeadline : calls.deadline;
      firstUse ??= deadline.now();
      const freshUntil = firstUse + FRESH_TOKEN_MS;
      let count = 0;
      const exchange = await repeat(
        {
          name,
          attempts,
          isCancellable: !commits,
          send() {
            count++;
            return send(request);
          },
          waitAfter(answer, attempt) {
            const now = deadline.now();
            const waitMs = backoff(BACKOFF_MS, attempt, calls.random);
            if (isRateLimited(answer) || answer.status === CONFLICT || answer.status >= 500) {
              return Math.max(waitMs, (rateLimitEnd(answer, now) ?? now) - now);
            }
            if ((answer.status === 401 || answer.status === 403) && now < freshUntil) {
              // The last attempt is made when the token cannot be too young any more.
              return attempt < attempts - 1 ? waitMs : Math.max(waitMs, freshUntil - now);
            }
            return undefined;
          },
        },
        { ...calls, deadline },
      );
      return { exchange, attempts: count };
    },
  };
}

type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

async function createOctokit(token: string, apiUrl: URL): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl.href.replace(/\/+$/, ''), userAgent: USER_AGENT });
}

/** In place of the console: octokit writes to standard error when GitHub calls something deprecated. */
const SILENT = { warn: () => undefined };

/** As much of fetch's Response as octokit reads. */
function toResponse(exchange: Exchange, url: string) {
  if (exchange.kind === 'none') {
    throw new Error(exchange.detail);
  }
  const { status, headers, body } = exchange.answer;
  return { url, status, headers: new Map(Object.entries(headers)), text: async () => body };
}
