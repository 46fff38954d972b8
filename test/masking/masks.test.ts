import { describe, expect, test } from '@jest/globals';
import { createMasker, printableForms } from '../../src/masking/masks.ts';

const SECRET = `p'ä"s/s w+ö<r>d&🔑!(*)`;

function maskerOf(...values: string[]) {
  const masks: string[] = [];
  const masker = createMasker((form) => masks.push(form));
  for (const value of values) {
    masker.add(value);
  }
  return { masker, masks };
}

/** The ways in which programs print a text, each by a program other than the code under test. */
const FORMS: Readonly<Record<string, string>> = {
  'as it is': SECRET,
  'in lower case': SECRET.toLowerCase(),
  'as JSON': JSON.stringify({ a: SECRET }).slice(6, -2),
  'as JSON with escaped slashes': JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/'),
  'as ASCII JSON': `p'\\u00e4\\"s/s w+\\u00f6<r>d&\\ud83d\\udd11!(*)`,
  'in a query': encodeURIComponent(SECRET),
  'in a query, by RFC 3986': encodeURIComponent(SECRET)
    .replaceAll("'", '%27')
    .replaceAll('!', '%21')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('*', '%2A'),
  'in a query, with small escapes': encodeURIComponent(SECRET).replaceAll(/%../g, (code) => code.toLowerCase()),
  'as a URL': encodeURI(SECRET),
  'as a form': new URLSearchParams([['a', SECRET]]).toString().slice(2),
  'as HTML': `p'ä&quot;s/s w+ö&lt;r&gt;d&amp;🔑!(*)`,
  'as HTML, quote escaped': `p&#39;ä&quot;s/s w+ö&lt;r&gt;d&amp;🔑!(*)`,
  'as base64': Buffer.from(SECRET).toString('base64'),
  'as base64url': Buffer.from(SECRET).toString('base64url'),
  'as hexadecimal': Buffer.from(SECRET).toString('hex'),
  'as large hexadecimal': Buffer.from(SECRET).toString('hex').toUpperCase(),
};

describe('a secret', () => {
  test.each(Object.keys(FORMS))('%s, is masked and redacted', (name) => {
    const form = FORMS[name] ?? '';
    const { masker, masks } = maskerOf(SECRET);
    expect(masks).toContain(form);
    expect(masker.redact(`before ${form} after`)).toBe('before *** after');
  });

  test.each(['', 'a', 'ab', 'abc'])('in base64 after %j, as in a Basic header, leaves nothing of itself', (before) => {
    const { masker, masks } = maskerOf('client-secret');
    const text = Buffer.from(`${before}client-secret:and more`).toString('base64');
    expect(masks.some((mask) => text.includes(mask))).toBe(true);
    expect(Buffer.from(masker.redact(text).replace('***', ''), 'base64').toString()).not.toContain('secret');
    expect(masker.redact(text)).toContain('***');
  });

  test('is registered whole before its forms, each form once', () => {
    const { masks } = maskerOf('secret value', 'secret value', 'other secret');
    expect(masks[0]).toBe('secret value');
    expect(new Set(masks).size).toBe(masks.length);
  });

  test('with white space around it is masked without it too', () => {
    expect(maskerOf(' secret-1\n').masks).toEqual(expect.arrayContaining([' secret-1\n', 'secret-1']));
  });

  test('is masked without the white space around it, however short it is', () => {
    expect(maskerOf(' ab ').masks).toEqual(expect.arrayContaining([' ab ', 'ab']));
  });

  test('is starred where it is whole in words of the action, and its parts are left', () => {
    const { masker } = maskerOf('New-Passw0rd-abcdefgh');
    expect(masker.mask('Set New-Passw0rd-abcdefgh, not New-Passw0rd-ab.\n')).toBe('Set ***, not New-Passw0rd-ab.');
  });

  test('is masked in lower case, as email addresses are often written', () => {
    expect(printableForms('Ada@Example.com')).toContain('ada@example.com');
  });

  test('in base64 that begins with another one is hidden whole', () => {
    const { masker } = maskerOf('abcdef', 'abcdefghijkl');
    expect(masker.redact(btoa('abcdefghijkl'))).toBe('***');
  });

  test('of several lines is masked line by line too', () => {
    expect(maskerOf('line one\r\nline two').masks).toEqual(expect.arrayContaining(['line one', 'line two']));
    expect(maskerOf('long line\nabc').masks).not.toContain('abc');
  });

  test.each(['', ' ', '\n'])('that is %j hides nothing', (blank) => {
    const { masker, masks } = maskerOf(blank);
    expect(masks).toEqual([]);
    expect(masker.redact('a b')).toBe('a b');
  });

  test('that is short has no forms but itself', () => {
    expect([...printableForms('ab')]).toEqual(['ab']);
  });

  test('with half a surrogate pair is masked, not an error', () => {
    expect(maskerOf('secret\ud83d').masks).toContain('secret\ud83d');
  });

  test('inside another one is hidden with it', () => {
    const { masker } = maskerOf('secret', 'my-secret-too');
    expect(masker.redact('my-secret-too, secret')).toBe('***, ***');
  });

  test('is found whatever its case', () => {
    expect(maskerOf('Ada@Example.com').masker.redact('user ADA@example.COM')).toBe('user ***');
  });

  test('of pluses, which read like spaces, hides no spaces', () => {
    expect(maskerOf('++++++++').masker.redact(`a${' '.repeat(8)}b`)).toBe(`a${' '.repeat(8)}b`);
  });

  test('is found more than once, and where secrets overlap', () => {
    const { masker } = maskerOf('abcdefghi', 'abcdefgh', 'efghijkl', 'abcdefgh12', '\u200b');
    expect(masker.redact('abcdefgh, abcdefghijkl, efghijkl')).toBe('***, ***, ***');
  });

  test('may be long', () => {
    const secret = 'x🔑ü'.repeat(20_000);
    expect(maskerOf(secret).masker.redact(`a ${secret} b`)).toBe('a *** b');
  });

  test('leaves what is no escape alone', () => {
    expect(maskerOf('secret').masker.redact('100% &#1114112; &#xfffff; &unknown; \\u12 %zz')).toBe(
      '100% &#1114112; &#xfffff; &unknown; \\u12 %zz',
    );
  });
});

describe('a text from outside', () => {
  const { masker } = maskerOf('a-secret');

  test.each([
    ['line breaks', 'one\r\ntwo\u2028three', 'one two three'],
    ['escape sequences', 'red \u001b[31malert', 'red  [31malert'],
    ['bidirectional marks', 'abc\u202egnp.exe\u2066', 'abc gnp.exe'],
    ['half surrogate pairs', 'a\ud83db', 'a b'],
    ['emoji', 'key 🔑 👨‍👩‍👧', 'key 🔑 👨‍👩‍👧'],
    ['workflow commands', '::error::x', ': :error: :x'],
    ['workflow commands of the old kind', 'x ##[error]y', 'x ## [error]y'],
    ['colons in a row', ':::a::', ': : :a: :'],
    ['invisible characters', 'a\u00ad\u{e0041}\ufeffb', 'a b'],
    ['workflow commands behind what is taken out', '\u0007::error::x', ': :error: :x'],
  ])('loses the power of its %s', (_, text, expected) => {
    expect(masker.redact(text)).toBe(expected);
  });
});

describe('the bounds', () => {
  test('lines of four characters are secrets, shorter ones are not, and empty ones are none', () => {
    const { masks } = maskerOf('abcd\r\n\r\nabc');
    expect(masks).toEqual(expect.arrayContaining(['abcd\r\n\r\nabc', 'abcd']));
    expect(masks).not.toContain('abc');
    expect(maskerOf('abc').masks).toContain('abc');
  });

  test('derived forms of six characters are masked', () => {
    expect(printableForms('ab+')).toContain('61622b');
  });

  test('of two secrets the longer one goes first', () => {
    const { masker } = maskerOf('YWJj', 'abcabc');
    expect(masker.redact('YWJjYWJj.')).not.toMatch(/[A-Za-z]/);
  });

  test('base64 of both alphabets is masked', () => {
    const bytes = '\u00fb\u00ff\u00be?>?>?>';
    const base64 = Buffer.from(bytes).toString('base64');
    expect(base64).toMatch(/[+/]/);
    expect(printableForms(bytes)).toContain(base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''));
  });
});
