import type { NoResponse } from '../http/exchange.ts';
import { ownProblem, type Problem } from './problem.ts';

/** The problem of a request without a response. `prefix` says what failed, such as "The user was not looked up." */
export function noResponseProblem(exchange: NoResponse, prefix = ''): Problem {
  return ownProblem(exchange.reason, [prefix, describeNoResponse(exchange)].filter(Boolean).join(' '), exchange.detail);
}

/** Describe that there was no response, and whether the server may have received the request. The caller appends the cause. */
export function describeNoResponse({ sent }: NoResponse): string {
  return `No response (${sent ? 'the request may have been sent' : 'the request was not sent'}):`;
}
