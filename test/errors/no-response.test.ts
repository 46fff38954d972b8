import { expect, test } from '@jest/globals';
import { noResponseProblem } from '../../src/errors/no-response.ts';

const failed = (detail: string, reason: 'network' | 'timeout' = 'network') =>
  noResponseProblem({ kind: 'no-response', sent: false, reason, detail });

test.each(['self-signed certificate in certificate chain', 'unable to get local issuer certificate', 'unable to get issuer'])(
  'a certificate that is not trusted names the variable for it: %s',
  (detail) => {
    const { untrustedDetail, advice } = failed(detail);
    expect(untrustedDetail).toBe('the runner does not trust the certificate of the server.');
    expect(advice).toContain('NODE_EXTRA_CA_CERTS');
  },
);

test('another failure is reported in the words of Node.js', () => {
  const summary = 'No response (the request was not sent):';
  expect(failed('connect ECONNREFUSED')).toMatchObject({ summary, untrustedDetail: 'connect ECONNREFUSED' });
  expect(failed('no certificate in time', 'timeout').untrustedDetail).toBe('no certificate in time');
});

test.each([
  [false, '', 'No response (the request was not sent):'],
  [true, '', 'No response (the request may have been sent):'],
  [true, 'No user was looked up.', 'No user was looked up. No response (the request may have been sent):'],
])('a request without a response says if it was sent (%j), after "%s"', (sent, prefix, summary) => {
  const exchange = { kind: 'no-response', sent, reason: 'network', detail: 'x' } as const;
  expect(noResponseProblem(exchange, prefix)).toMatchObject({ code: 'network', summary });
});

test.each(['network', 'timeout', 'cancelled'] as const)('the code of a request without a response is the reason: %s', (reason) => {
  expect(noResponseProblem({ kind: 'no-response', sent: false, reason, detail: 'x' }).code).toBe(reason);
});

test.each([
  ['network', 'unable to verify the first certificate', true],
  ['network', 'Self-Signed Certificate', true],
  ['network', 'unable to connect', false],
  ['timeout', 'self-signed certificate', false],
] as const)('a failure (%s) with "%s" is one of a certificate: %j', (reason, detail, expected) => {
  const { advice = '' } = noResponseProblem({ kind: 'no-response', sent: false, reason, detail });
  expect(advice.includes('NODE_EXTRA_CA_CERTS')).toBe(expected);
});
