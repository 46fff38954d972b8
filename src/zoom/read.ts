import { type Calls, silenceProblem } from '../http/repeat.ts';
import { apiPath } from '../http/transport.ts';
import type { Answer, Problem, Refusal } from '../outcome.ts';
import { readRejection } from './answers.ts';
import { ask } from './ask.ts';
import { apiHeaders } from './headers.ts';
import type { Session } from './session.ts';

/** A resource of Zoom's API that is read. */
export interface Resource {
  /** For the log. */
  readonly name: string;
  /** The path below the base URL, encoded. */
  readonly path: string;
  /** What to say if there is no response, such as "The user was not looked up." */
  readonly failure: string;
}

/** Where and with what a resource is read. */
export interface ReadOptions {
  readonly apiUrl: URL;
  readonly session: Session;
  readonly calls: Calls;
}

/** A response, with Zoom's rejection if it is one; or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly answer: Answer; readonly rejection: Refusal | undefined }
  | { readonly ok: false; readonly problem: Problem };

/** Read a resource of Zoom's API. A token that Zoom rejects is replaced once, if it can be. */
export async function readResource(resource: Resource, options: ReadOptions): Promise<ReadResult> {
  const { apiUrl, session, calls } = options;
  const { name, path, failure } = resource;
  const token = session.token();
  const exchange = await ask(name, { method: 'GET', path: apiPath(apiUrl, path), headers: apiHeaders(token) }, calls);
  if (exchange.kind === 'none') {
    return { ok: false, problem: silenceProblem(exchange, `${failure} `) };
  }
  const { answer } = exchange;
  const rejection = readRejection(answer);
  const renewed = rejection?.class === 'token' ? await session.renew(token) : undefined;
  if (renewed) {
    return renewed.ok ? readResource(resource, options) : renewed;
  }
  return { ok: true, answer, rejection };
}
