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
  expect(failed('connect ECONNREFUSED').untrustedDetail).toBe('connect ECONNREFUSED');
  expect(failed('no certificate in time', 'timeout').untrustedDetail).toBe('no certificate in time');
});
