import type { NoResponse } from '../http/types.ts';
import { ACTION_ERRORS } from './action-errors.ts';
import { createProblem, type Problem } from './problem.ts';

/** Node.js's words for a certificate that no known authority signed. They name a flag of the command line, which an action has not. */
const UNTRUSTED = /self-signed|unable to (get|verify)/i;
const UNTRUSTED_CERTIFICATE = 'the runner does not trust the certificate of the server.';
const CERTIFICATE_ADVICE =
  'If a proxy inspects TLS, save the certificate of its authority as a file, and set in the step: `env:` and below it `NODE_EXTRA_CA_CERTS: /path/to/ca.pem`. Otherwise, check which server responds.';

/** The problem of a request without a response. `prefix` says what failed, such as "The user was not looked up." */
export function noResponseProblem(exchange: NoResponse, prefix = ''): Problem {
  const { reason, detail } = exchange;
  const summary = [prefix, describeNoResponse(exchange)].filter(Boolean).join(' ');
  const isOfCertificate = reason === 'network' && UNTRUSTED.test(detail);
  const more = isOfCertificate ? { untrustedDetail: UNTRUSTED_CERTIFICATE, advice: CERTIFICATE_ADVICE } : { untrustedDetail: detail };
  return createProblem(ACTION_ERRORS[reason], summary, more);
}

/** Describe that there was no response, and whether the server may have received the request. The caller appends the cause. */
export function describeNoResponse({ sent }: NoResponse): string {
  return `No response (${sent ? 'the request may have been sent' : 'the request was not sent'}):`;
}
