import type { NoResponse } from '../http/types.ts';
import { ACTION_ERRORS } from './action-errors.ts';
import { createProblem, type Problem } from './problem.ts';

/** Node.js's words for a certificate that no known authority signed. */
const UNTRUSTED = /self-signed|unable to (get|verify)/i;
const UNTRUSTED_CERTIFICATE = 'the runner does not trust the certificate of the server.';
const CERTIFICATE_ADVICE =
  'If a proxy inspects TLS, save the certificate of its authority as a file, and set in the step: `env:` and below it `NODE_EXTRA_CA_CERTS: /path/to/ca.pem`. Otherwise, check which server responds.';

/** The problem of a request without a response. `prefix` says what failed, such as "The user was not looked up." */
export function noResponseProblem(exchange: NoResponse, prefix = ''): Problem {
  const summary = [prefix, describeNoResponse(exchange)].filter(Boolean).join(' ');
  return createProblem(ACTION_ERRORS[exchange.reason], summary, causeOf(exchange));
}

/** The cause of a missing response, and the advice about it, if there is some. */
export function causeOf({ reason, detail }: NoResponse): Pick<Problem, 'untrustedDetail' | 'advice'> {
  const isOfCertificate = reason === 'network' && UNTRUSTED.test(detail);
  return isOfCertificate ? { untrustedDetail: UNTRUSTED_CERTIFICATE, advice: CERTIFICATE_ADVICE } : { untrustedDetail: detail };
}

/** Describe that there was no response, and whether the server may have received the request. The caller appends the cause. */
export const describeNoResponse = ({ sent }: NoResponse): string =>
  `No response (${sent ? 'the request may have been sent' : 'the request was not sent'}):`;
