import { type AgentOptions, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { isLoopback } from './settings.ts';

/** A request of the probe. */
export interface ProbeRequest {
  /** The text for a person, in the table. */
  readonly label: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A response, with its request. */
export interface Seen {
  readonly request: ProbeRequest;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. Empty if that is not possible. */
  readonly body: string;
}

/** Sends requests, until one of them ends the probe. */
export interface Client {
  /** Sends a request, after a pause. `undefined`: there is no response, or the probe has ended. */
  send(request: ProbeRequest): Promise<Seen | undefined>;
  /** Ends the probe: no other request is sent. Only the first reason counts. */
  end(reason: string): void;
  /** The same, and gives up the request in progress. */
  stop(reason: string): void;
  isStopped(): boolean;
  /** The reason for the end. */
  ended(): string | undefined;
  /** The number of requests so far. */
  sent(): number;
  /** All responses so far. */
  readonly seen: readonly Seen[];
}

const MAX_SIZE = 65_536;

interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** The options of a client. */
export interface ClientOptions {
  /** All requests go to a simulator on this machine, which needs no pauses. */
  readonly isLocal: boolean;
  /** The pause before each request except the first. */
  readonly intervalMs?: number;
  readonly timeoutMs?: number;
}

/** Create a client. It sends one request at a time. */
export function createClient({ isLocal, intervalMs = isLocal ? 0 : 1000, timeoutMs = 30_000 }: ClientOptions): Client {
  const seen: Seen[] = [];
  const stopped = new AbortController();
  const createAgents = (options: AgentOptions): Agents => ({ http: new HttpAgent(options), https: new HttpsAgent(options) });
  const direct = createAgents({ keepAlive: true });
  const proxied = createAgents({ keepAlive: true, proxyEnv: process.env });
  let reason: string | undefined;
  let count = 0;
  const end = (because: string) => {
    reason ??= because;
  };
  return {
    seen,
    end,
    stop(because) {
      end(because);
      stopped.abort();
    },
    isStopped: () => stopped.signal.aborted,
    ended: () => reason,
    sent: () => count,
    async send(request) {
      if (reason !== undefined) {
        return undefined;
      }
      try {
        await sleep(count === 0 ? 0 : intervalMs, undefined, { signal: stopped.signal });
      } catch {
        return undefined;
      }
      count++;
      const timeout = AbortSignal.timeout(timeoutMs);
      // A proxy would look for a loopback host on its own machine.
      const agents = isLoopback(request.url) ? direct : proxied;
      try {
        const response = await exchange(request, agents, AbortSignal.any([timeout, stopped.signal]));
        const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value ?? '')]));
        const body = decompress(await readBody(response), headers['content-encoding']);
        const result = { request, status: response.statusCode ?? 0, headers, body };
        seen.push(result);
        if (result.status === 429) {
          end('Zoom reported a rate limit (429). Run the probe again later.');
        }
        if (seen.slice(-2).filter(({ status }) => status >= 500).length === 2) {
          end(`Zoom responded with HTTP ${result.status} after another 5xx. Run the probe again later.`);
        }
        return result;
      } catch (error) {
        end(`${request.label} got no complete response (${timeout.aborted ? 'timeout' : codeOf(error)}).`);
        return undefined;
      }
    },
  };
}

/** Send a request without headers of Node.js, apart from `Host`, `Connection` and `Content-Length`. Does not follow redirects. */
function exchange({ method, url, headers, body }: ProbeRequest, agents: Agents, signal: AbortSignal): Promise<IncomingMessage> {
  const [start, agent] = url.startsWith('https:') ? [requestHttps, agents.https] : [requestHttp, agents.http];
  const options = { method, headers, agent, signal };
  return new Promise((resolve, reject) => start(url, options).on('response', resolve).on('error', reject).end(body));
}

/** Read a body, and leave out what no response of Zoom has. */
async function readBody(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_SIZE) {
      break;
    }
  }
  return Buffer.concat(chunks);
}

function decompress(bytes: Uint8Array, encoding = ''): string {
  const decoder = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[encoding.trim().toLowerCase()];
  try {
    return Buffer.from(decoder?.(bytes, { maxOutputLength: MAX_SIZE }) ?? bytes).toString();
  } catch {
    return '';
  }
}

/** The code of an error, such as ECONNREFUSED. Its message may quote a header. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^[A-Z\d_]{3,40}$/.test(code) ? code : 'unknown error';
}
