import { expect, test } from '@jest/globals';
import { createRedactor } from '../../scripts/probe/redaction.ts';
import { createPassword } from '../../scripts/probe/session.ts';

const { redact, add } = createRedactor('ada@example.com', ['Kq7-Secret+1/=']);

test.each([
  ['User does not exist: ada@example.com.', 'User does not exist: ***.'],
  ['User does not exist: ADA@EXAMPLE.COM.', 'User does not exist: ***.'],
  ['/users/ada%40example.com/password', '/users/***/password'],
  ['secret Kq7-Secret+1/= or S3E3LVNlY3JldCsxLz0=', 'secret *** or ***'],
  ['Ask bob@corp.example, or 10.0.0.1.', 'Ask ***, or ***.'],
  ['User KDcuGIm1QgePTO8WbOqwIQ is unknown', 'User *** is unknown'],
  ['a\r\n\tb\u001b[31m', 'a b'],
  ['User does not exist: bob&#64;corp.example.', 'User does not exist: ***.'],
  ['User does not exist: bob\\u0040corp.example.', 'User does not exist: ***.'],
  ["User o'brien%2540corp.example is unknown", "User o'*** is unknown"],
  ['Your IP 2001:db8:85a3::8a2e:370:7334 or 2001:db8::1 is not allowed', 'Your IP *** or *** is not allowed'],
  ['From ::ffff:203.0.113.77, fe80::1, 64:ff9b::203.0.113.77 or 2001:db8:85a3:8a2e:370:7334:1:2', 'From ***, ***, *** or ***'],
  ['At 12:30:45 of 2026-01-31T12:30:45Z', 'At 12:30:45 of 2026-01-31T12:30:45Z'],
  ['secret Kq7&#45;Secret\\u002b1/=', 'secret ***'],
])('%j', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

test.each([
  'Invalid access token, does not contain scopes:[user:update:password:admin, account:read:settings:admin].',
  'consecutive_characters_length is missing',
  'unsupported_grant_type',
  "Password can't use continuation character.Such as 'abcdef','123456'.",
])('%j stays', (text) => {
  expect(redact(text)).toBe(text);
});

test('a secret is hidden from the moment that it is known', () => {
  expect(redact('abc.def')).toBe('abc.def');
  add('abc.def');
  expect(redact('abc.def')).toBe('***');
});

test('a long text is cut after its secrets are hidden', () => {
  const password = createPassword();
  add(password);
  for (let length = 170; length < 205; length++) {
    const redacted = redact(`${'x '.repeat(length / 2)}${password}`);
    expect(redacted.length).toBeLessThanOrEqual(200);
    expect(redacted).toMatch(/^[x *]+$/);
  }
});

test('the longest body takes no time', () => {
  const start = performance.now();
  expect(redact('!'.repeat(65_536))).toHaveLength(200);
  expect(redact('x'.repeat(65_536))).toBe('***');
  expect(redact('1.'.repeat(32_768))).toMatch(/^[*.]+$/);
  expect(performance.now() - start).toBeLessThan(3000);
});
