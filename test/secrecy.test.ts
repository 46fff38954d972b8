import { describe, expect, test } from '@jest/globals';
import { createSecrecy, printableForms } from '../src/secrecy.ts';

const SECRET = `p'ä"s/s w+ö<r>d&🔑!(*)`;

function secrecyOf(...values: string[]) {
  const masks: string[] = [];
  const secrecy = createSecrecy((form) => masks.push(form));
  for (const value of values) {
    secrecy.add(value);
  }
  return { secrecy, masks };
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
    const { secrecy, masks } = secrecyOf(SECRET);
    expect(masks).toContain(form);
    expect(secrecy.redact(`before ${form} after`)).toBe('before *** after');
  });

  test.each(['', 'a', 'ab', 'abc'])('in base64 after %j, as in a Basic header, leaves nothing of itself', (before) => {
    const { secrecy, masks } = secrecyOf('client-secret');
    const text = Buffer.from(`${before}client-secret:and more`).toString('base64');
    expect(masks.some((mask) => text.includes(mask))).toBe(true);
    expect(Buffer.from(secrecy.redact(text).replace('***', ''), 'base64').toString()).not.toContain('secret');
    expect(secrecy.redact(text)).toContain('***');
  });

  test('is registered whole before its forms, each form once', () => {
    const { masks } = secrecyOf('secret value', 'secret value', 'other secret');
    expect(masks[0]).toBe('secret value');
    expect(new Set(masks).size).toBe(masks.length);
  });

  test('with white space around it is masked without it too', () => {
    expect(secrecyOf(' secret-1\n').masks).toEqual(expect.arrayContaining([' secret-1\n', 'secret-1']));
  });

  test('is masked without the white space around it, however short it is', () => {
    expect(secrecyOf(' ab ').masks).toEqual(expect.arrayContaining([' ab ', 'ab']));
  });

  test('is masked in lower case, as e-mail addresses are often written', () => {
    expect(printableForms('Ada@Example.com')).toContain('ada@example.com');
  });

  test('in base64 that begins with another one is hidden whole', () => {
    const { secrecy } = secrecyOf('abcdef', 'abcdefghijkl');
    expect(secrecy.redact(btoa('abcdefghijkl'))).toBe('***');
  });

  test('of several lines is masked line by line too', () => {
    expect(secrecyOf('line one\r\nline two').masks).toEqual(expect.arrayContaining(['line one', 'line two']));
    expect(secrecyOf('long line\nabc').masks).not.toContain('abc');
  });

  test.each(['', ' ', '\n'])('that is %j hides nothing', (blank) => {
    const { secrecy, masks } = secrecyOf(blank);
    expect(masks).toEqual([]);
    expect(secrecy.redact('a b')).toBe('a b');
  });

  test('that is short has no forms but itself', () => {
    expect([...printableForms('ab')]).toEqual(['ab']);
  });

  test('with half a surrogate pair is masked, not an error', () => {
    expect(secrecyOf('secret\ud83d').masks).toContain('secret\ud83d');
  });

  test('inside another one is hidden with it', () => {
    const { secrecy } = secrecyOf('secret', 'my-secret-too');
    expect(secrecy.redact('my-secret-too, secret')).toBe('***, ***');
  });

  test('is found whatever its case', () => {
    expect(secrecyOf('Ada@Example.com').secrecy.redact('user ADA@example.COM')).toBe('user ***');
  });

  test.each([
    ['Gson', `Pa\\u0027ss\\u003dw\\u003c0rd\\"+/x&y`],
    ['System.Text.Json', `Pa\\u0027ss=w\\u003C0rd\\u0022\\u002B/x\\u0026y`],
    ['PHP', `Pa'ss=w<0rd\\"+\\/x&y`],
    ['JSON in JSON', `Pa'ss=w<0rd\\\\\\"+/x\\\\u0026y`],
    ['Go', 'Pa&#39;ss=w&lt;0rd&#34;&#43;/x&amp;y'],
    ['OWASP', 'Pa&#x27;ss&#x3D;w&lt;0rd&quot;+&#x2F;x&amp;y'],
    ['XML', 'Pa&apos;ss=w&lt;0rd&quot;+/x&amp;y'],
    ['a URL', 'Pa%27ss%3dw%3C0rd%22%2b%2Fx%26y'],
    ['a form', 'Pa%27ss%3Dw%3C0rd%22%2B%2Fx%26y'],
    ['a URL within a URL', 'Pa%2527ss%253dw%253C0rd%2522%252b%252Fx%2526y'],
    ['a URL within JSON', 'Pa%27ss%3dw%3C0rd%22\\u00252b\\/x%26y'],
    ['HTML within JSON', `Pa\\u0026#39;ss=w&lt;0rd\\u0026quot;+\\/x&amp;y`],
    ['JSON within HTML', 'Pa&#39;ss=w&lt;0rd\\&quot;+/x&amp;y'],
    ['JSON within a URL', 'Pa%5Cu0027ss%3Dw%3C0rd%5C%22%2B%2Fx%26y'],
    ['a URL within a URL within JSON', 'Pa\\u00252527ss=w<0rd%22+/x%26y'],
    ['HTML with zeros, or without semicolons', 'Pa&#000039;ss&#x0003Dw&lt0rd&#34+&#x2F;x&ampy'],
    ['a terminal', `Pa'ss=w\u001b<0rd"+/x&y`],
    ['zero-width spaces', `Pa'ss\u200b=w<\u00ad0rd"+/\u200dx&y`],
    ['a null', `Pa'ss=w<0r\u0000d"+/x&y`],
  ])('is found as %s writes it', (_, text) => {
    expect(secrecyOf(`Pa'ss=w<0rd"+/x&y`).secrecy.redact(`before ${text} after`)).toMatch(/^before \\?\*\*\* after$/);
  });

  test('with escapes of its own is found as it is, and escaped', () => {
    const secret = 'a%41b&amp;c\\u0041d+e';
    const { secrecy } = secrecyOf(secret);
    for (const text of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      expect(secrecy.redact(text)).toBe('***');
    }
  });

  test.each(['Pass+word\\1', 'Passw+rd%41x', 'a%2541b+c\\d'])('%s is found escaped three times', (secret) => {
    const escapings = [
      encodeURIComponent,
      (text: string) => JSON.stringify(text).slice(1, -1),
      (text: string) => text.replace(/[^a-z]/gi, (each) => `&#${each.charCodeAt(0)};`),
    ];
    const { secrecy } = secrecyOf(secret);
    for (const first of escapings) {
      for (const second of escapings) {
        for (const third of escapings) {
          expect(secrecy.redact(`a ${third(second(first(secret)))} b`)).toMatch(/^a \W*\*\*\*\W* b$/);
        }
      }
    }
  });

  test.each(['\\\\\\\\a', '&#000065;', '%61%62%31'])('%s stars no text that it happens to stand for', (secret) => {
    expect(secrecyOf(secret).secrecy.redact(`a harmless ab1, ${secret}`)).toBe('a harmless ab1, ***');
  });

  test.each([
    ['a>b<c-word', 'a&gt;b&lt;c-word'],
    ['p\u00e4ssw\u00f6rd-1', 'p%C3%A4ssw\u00f6rd-1'],
    ['%61%62%63%64%65%66', 'abcdef'],
    ['aB1', 'Ab1'],
    ['two words', [1, 2, 3, 4, 5].reduce((text) => encodeURIComponent(text), 'two words')],
  ])('%j is found in %j', (secret, text) => {
    expect(secrecyOf(secret).secrecy.redact(`it is ${text}.`)).toBe('it is ***.');
  });

  test('of pluses, which read like spaces, hides no spaces', () => {
    expect(secrecyOf('++++++++').secrecy.redact(`a${' '.repeat(8)}b`)).toBe(`a${' '.repeat(8)}b`);
  });

  test('is found more than once, and where secrets overlap', () => {
    const { secrecy } = secrecyOf('abcdefghi', 'abcdefgh', 'efghijkl', 'abcdefgh12', '\u200b');
    expect(secrecy.redact('abcdefgh, abcdefghijkl, efghijkl')).toBe('***, ***, ***');
  });

  test('may be long', () => {
    const secret = 'x🔑ü'.repeat(20_000);
    expect(secrecyOf(secret).secrecy.redact(`a ${secret} b`)).toBe('a *** b');
  });

  test('leaves what is no escape alone', () => {
    expect(secrecyOf('secret').secrecy.redact('100% &#1114112; &#xfffff; &unknown; \\u12 %zz')).toBe(
      '100% &#1114112; &#xfffff; &unknown; \\u12 %zz',
    );
  });
});

describe('a text from outside', () => {
  const { secrecy } = secrecyOf('a-secret');

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
    expect(secrecy.redact(text)).toBe(expected);
  });
});

describe('the bounds', () => {
  test('lines of four characters are secrets, shorter ones are not, and empty ones are none', () => {
    const { masks } = secrecyOf('abcd\r\n\r\nabc');
    expect(masks).toEqual(expect.arrayContaining(['abcd\r\n\r\nabc', 'abcd']));
    expect(masks).not.toContain('abc');
    expect(secrecyOf('abc').masks).toContain('abc');
  });

  test('derived forms of six characters are masked', () => {
    expect(printableForms('ab+')).toContain('61622b');
  });

  test('of two secrets the longer one goes first', () => {
    const { secrecy } = secrecyOf('YWJj', 'abcabc');
    expect(secrecy.redact('YWJjYWJj.')).not.toMatch(/[A-Za-z]/);
  });

  test('base64 of both alphabets is masked', () => {
    const bytes = '\u00fb\u00ff\u00be?>?>?>';
    const base64 = Buffer.from(bytes).toString('base64');
    expect(base64).toMatch(/[+/]/);
    expect(printableForms(bytes)).toContain(base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''));
  });
});

describe('what attackers make of a text', () => {
  const SECRET = 'New-Passw0rd-abcdefgh';
  const secrecyOf = (secret: string) => {
    const secrecy = createSecrecy(() => undefined);
    secrecy.add(secret);
    return secrecy;
  };

  test('a line break does not hide a secret', () => {
    expect(secrecyOf(SECRET).redactLines('<pre>New-Passw0rd-\nabcdefgh</pre>\nend', false)).toEqual(['<pre>***</pre>', 'end']);
  });

  test.each(Array.from({ length: SECRET.length - 2 }, (_, index) => index + 3))(
    'the first %i characters at the end of a text that is cut are hidden',
    (length) => {
      expect(secrecyOf(SECRET).redactLines(`it is ${SECRET.slice(0, length)}`, true)).toEqual(['it is ***']);
      expect(
        secrecyOf(SECRET)
          .redactLines(`"it is ${SECRET.slice(0, length)}\\u00`, true)
          .join(),
      ).not.toContain(SECRET.slice(0, length));
      expect(secrecyOf(SECRET).redactLines(`it is ${SECRET.slice(0, length)}\\u005c\\u0075\\u0030\\u0030\\u0033\\u006`, true)).toEqual([
        'it is ***',
      ]);
    },
  );

  test('a text that is not cut may end like a secret begins', () => {
    expect(secrecyOf(SECRET).redactLines('it is New', false)).toEqual(['it is New']);
  });

  test('escaped halves of unseen characters do not move the stars', () => {
    expect(secrecyOf(SECRET).redact(`${'&#xdb40;&#xdc41;'.repeat(60)} pw=New-&#80;assw0rd-abcdefgh.`)).toMatch(/ pw=\*\*\*\.$/);
    expect(secrecyOf(SECRET).redact(`${'\\udb40\\udc41'.repeat(9)} pw=New-\\u0050assw0rd-abcdefgh.`)).toMatch(/ pw=\*\*\*\.$/);
  });

  test.each([
    ['characters that nobody sees', SECRET.split('').join('\u034f')],
    ['variation selectors', SECRET.split('').join('\ufe0f')],
    ['full width', [...SECRET].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0)).join('')],
  ])('%s do not hide it', (_, text) => {
    expect(secrecyOf(SECRET).redact(`it is ${text}.`)).toBe('it is ***.');
  });

  const UMLAUTS = 'P\u00e4ssw\u00f6rd-\u20ac-l\u00e4ngs';
  test.each([
    ['Latin-1 read as UTF-8', new TextDecoder().decode(Buffer.from(UMLAUTS.replace('\u20ac', '?'), 'latin1')).replace('?', '\ufffd')],
    ['UTF-8 read as Latin-1', Buffer.from(UMLAUTS).toString('latin1')],
    ['UTF-8 read as Windows has it', new TextDecoder('windows-1252').decode(Buffer.from(UMLAUTS))],
  ])('a wrong charset does not hide it: %s', (_, text) => {
    expect(secrecyOf(UMLAUTS).redact(`it is ${text}.`)).toBe('it is ***.');
    expect(printableForms(UMLAUTS)).toContain(text);
  });

  test.each([
    ['backslashes', '\\'.repeat(65_536)],
    ['line breaks', '\n'.repeat(65_536)],
    ['beginnings', 'New-Passw0rd-'.repeat(5000)],
  ])('64 KiB of %s take no time to speak of', (_, text) => {
    const start = performance.now();
    secrecyOf(SECRET).redactLines(text, true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
