import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMasker, printableForms } from '../../src/masking/masks.ts';
import { ECHOES, ENCODINGS, IN_PIECES, ORDINARY, OWN_TEXTS, readableParts, SECRETS } from './texts.ts';

const WITHHELD = '(withheld: contains a secret)';

function maskerOf(...values: string[]) {
  const masker = createMasker(() => undefined);
  for (const value of values) {
    masker.add(value);
  }
  return masker;
}

function maskerOfAll() {
  const masker = maskerOf(SECRETS.password, SECRETS.token, SECRETS.clientSecret);
  masker.add(SECRETS.email, 'user-id');
  return masker;
}

describe('a secret that is echoed', () => {
  describe.each(Object.entries(SECRETS))('%s', (_, secret) => {
    test.each(Object.entries(ECHOES))('%s', (_name, echo) => {
      const text = `Invalid: ${echo(secret)} (request 12)`;
      const line = maskerOf(secret).redact(text);
      expect(readableParts(line, secret)).toEqual([]);
      expect(line === WITHHELD || /^Invalid: .*\*\*\*.* \(request 12\)$/.test(line)).toBe(true);
      const lines = maskerOf(secret).redactLines(`HTTP 400\n${text}\nend`, false);
      expect(readableParts(lines.join(''), secret)).toEqual([]);
      // A body is withheld as a whole only if the secret is broken over lines.
      const shown = /[\r\n]/.test(echo(secret)) && lines.length === 1 ? [WITHHELD] : ['HTTP 400', 'end'];
      expect([lines[0], lines.at(-1)].slice(0, lines.length)).toEqual(shown);
    });
  });

  test('in any of the ways, one within another, is not readable', () => {
    const encoding = fc.constantFrom(...ENCODINGS);
    const character = fc.constantFrom(...'abcXYZ019-_.!#$%&+=/\\<>"\' ');
    // Without escapes of control characters, of which nothing is left to search for.
    const secret = fc
      .string({ minLength: 8, maxLength: 40, unit: character })
      .filter((text) => text === text.trim() && !/\\x|%[01]/i.test(text));
    fc.assert(
      fc.property(secret, encoding, encoding, (value, inner, outer) => {
        const echo = outer(inner(value));
        const line = maskerOf(value).redact(`Invalid: ${echo} (request 12)`);
        expect(line === WITHHELD || line.includes('***')).toBe(true);
        expect(line).not.toContain(echo);
      }),
      { numRuns: 500 },
    );
  });

  test('in pieces, and the pieces in any of the ways, is not readable', () => {
    const unit = fc.constantFrom(...'abcXYZ0189-_.!#$%&+=/\\<>"\' ');
    // Without escapes of its own: of one that is in two pieces nothing is left to search for.
    const secret = fc
      .string({ minLength: 8, maxLength: 40, unit })
      .filter((text) => text === text.trim() && text.replace(/[^a-z\d]/gi, '').length >= 8 && !/[%=][\da-f]{2}|\\[x\d]|<.*>/i.test(text));
    const outermost = fc.constantFrom(...ENCODINGS, (text: string) => text);
    fc.assert(
      fc.property(secret, fc.constantFrom(...IN_PIECES), outermost, (value, inner, outer) => {
        const echo = outer(inner(value));
        const line = maskerOf(value).redact(`Invalid: ${echo} (request 12)`);
        expect(line === WITHHELD || line.includes('***')).toBe(true);
        expect(line).not.toContain(echo);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an ordinary line', () => {
  test.each(ORDINARY)('%s', (line) => {
    expect(maskerOfAll().redact(line)).toBe(line);
    expect(maskerOfAll().redactLines(line, false)).toEqual([line]);
  });

  test('is untouched beside all the others', () => {
    expect(maskerOfAll().redactLines(ORDINARY.join('\n'), false)).toEqual(ORDINARY);
  });

  test('and the texts of the action are untouched whatever the password', () => {
    expect(OWN_TEXTS.length).toBeGreaterThan(300);
    const alphabets = ['a-z', 'A-Z', '0-9', 'a-zA-Z', 'a-zA-Z0-9', '!-~'].map((range) =>
      fc.stringMatching(new RegExp(`^[${range}]{8,32}$`)),
    );
    const texts = [...ORDINARY, ...OWN_TEXTS];
    const passwords = fc.sample(fc.oneof(...alphabets), { numRuns: 10 * texts.length, seed: 1 });
    const changed = texts.filter((text, index) => {
      const maskers = passwords.slice(10 * index, 10 * (index + 1)).map((password) => maskerOf(password));
      return maskers.some((masker) => masker.redactLines(text, false).join('\n') !== maskerOf().redactLines(text, false).join('\n'));
    });
    expect(changed).toEqual([]);
  });

  test('is untouched by parts of words that secrets have too', () => {
    const text = 'Environments: write for a secret of an environment, Secrets: write. Pass a new password, for example from a secret.';
    for (const secret of ['client-Secret+1/=', 'New-Password-2024!']) {
      expect(maskerOf(secret).redact(text)).toBe(text);
    }
  });
});

describe('a secret', () => {
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
    expect(maskerOf(`Pa'ss=w<0rd"+/x&y`).redact(`before ${text} after`)).toMatch(
      /^(before \\?\*\*\* after|\(withheld: contains a secret\))$/,
    );
  });

  test('with escapes of its own is found as it is, and escaped', () => {
    const secret = 'a%41b&amp;c\\u0041d+e';
    const masker = maskerOf(secret);
    for (const text of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      expect(masker.redact(text)).toBe('***');
    }
  });

  test('with more escapes within escapes than are unescaped is found as it is', () => {
    const masker = maskerOf(`&${'amp;'.repeat(300)}x-Passw0rd`);
    expect(masker.redact(`it is &${'amp;'.repeat(300)}x-Passw0rd.`)).toBe('it is ***.');
    expect(masker.redact(`it is ${JSON.stringify([...`&${'amp;'.repeat(300)}x-Passw0rd`])}.`)).toBe(WITHHELD);
  });

  test.each(['Pass+word\\1', 'Passw+rd%41x', 'a%2541b+c\\d'])('%s is found escaped three times', (secret) => {
    const escapings = [
      encodeURIComponent,
      (text: string) => JSON.stringify(text).slice(1, -1),
      (text: string) => text.replace(/[^a-z]/gi, (each) => `&#${each.charCodeAt(0)};`),
    ];
    const masker = maskerOf(secret);
    for (const first of escapings) {
      for (const second of escapings) {
        for (const third of escapings) {
          expect(masker.redact(`a ${third(second(first(secret)))} b`)).toMatch(/^(a \W*\*\*\*\W* b|\(withheld: contains a secret\))$/);
        }
      }
    }
  });

  test.each([
    ['a>b<c-word', 'a&gt;b&lt;c-word'],
    ['aB1', 'Ab1'],
  ])('%j is starred in %j', (secret, text) => {
    expect(maskerOf(secret).redact(`it is ${text}.`)).toBe('it is ***.');
  });

  test.each([
    ['p\u00e4ssw\u00f6rd-1', 'p%C3%A4ssw\u00f6rd-1'],
    ['p\u00e4ssw\u00f6rd-1', 'p=C3=A4ssw\u00f6rd-1'],
    ['p\u{10ffff}sswrd-1', 'p&#x0010ffff;sswrd-1'],
    ['%61%62%63%64%65%66', 'abcdef'],
    ['two words', [1, 2, 3, 4, 5].reduce((text) => encodeURIComponent(text), 'two words')],
  ])('%j is found in %j', (secret, text) => {
    expect(maskerOf(secret).redact(`it is ${text}.`)).toBe(WITHHELD);
  });

  test('is starred where it is, after letters that have another length in the other case', () => {
    expect(maskerOf('New-Passw0rd').redact('Stra\u00dfe in \u0130zmir: new-passw0rd.')).toBe('Stra\u00dfe in \u0130zmir: ***.');
  });

  test.each(['\\\\\\\\a', '&#000065;', '%61%62%31'])('%s stars no text that it happens to stand for', (secret) => {
    expect(maskerOf(secret).redact(`a harmless ab1, ${secret}`)).toBe('a harmless ab1, ***');
  });
});

describe('a text that changes a secret', () => {
  const SECRET = 'New-Passw0rd-abcdefgh';

  test('nothing between its letters and digits hides it, in any script', () => {
    const cyrillic = '\u043f\u0430\u0440\u043e\u043b\u044c-\u0441\u0435\u043a\u0440\u0435\u0442';
    for (const secret of [SECRET, cyrillic, 'Abcdefg8', `Abcdefg'8`]) {
      expect(maskerOf(secret).redact(`it is ${JSON.stringify([...secret])}.`)).toBe(WITHHELD);
    }
    expect(maskerOf('Abcdefg').redact(`it is ${JSON.stringify([...'Abcdefg'])}.`)).toBe('it is ["A","b","c","d","e","f","g"].');
  });

  test('white space does not hide it, however few letters and digits it has', () => {
    expect(maskerOf('#a.B$3-!').redact('it is # a . B $ 3 - !')).toBe(WITHHELD);
    expect(maskerOf('#a.B$3-!').redactLines('it is #a.B\n  $3-!', false)).toEqual([WITHHELD]);
  });

  test.each([
    ['hexadecimal', '41 62 63 64 65 66 67 38'],
    ['hexadecimal after a digit', '5, 41 62 63 64 65 66 67 38'],
    ['base64 in pieces', '"QWJj","ZGVm","Zzg="'],
    ['decimal bytes', '65 98 99 100 101 102 103 56'],
  ])('of eight characters it is found in %s', (_, text) => {
    expect(maskerOf('Abcdefg8').redact(`it is ${text}.`)).toBe(WITHHELD);
  });

  test('a line break does not hide a secret', () => {
    expect(maskerOf(SECRET).redactLines('<pre>New-Passw0rd-\nabcdefgh</pre>\nend', false)).toEqual(['<pre>***</pre>', 'end']);
  });

  test.each(Array.from({ length: SECRET.length - 2 }, (_, index) => index + 3))(
    'the first %i characters at the end of a truncated text are dropped with their line',
    (length) => {
      const beginning = SECRET.slice(0, length);
      for (const end of ['', '\\u00', '\\u005c\\u0075\\u0030\\u0030\\u0033\\u006', '&#4', '%5', '%255', '  ']) {
        expect(maskerOf(SECRET).redactLines(`one\nit is ${beginning}${end}`, true)).toEqual(['one']);
      }
      const entities = beginning.replaceAll(/./g, (char) => `&#${char.charCodeAt(0)};`);
      expect(maskerOf(SECRET).redactLines(`one\nit is ${entities}`, true)).toEqual(['one']);
    },
  );

  test('of a truncated text of one line nothing is left', () => {
    expect(maskerOf(SECRET).redactLines('it is New', true)).toEqual([]);
    expect(maskerOf(SECRET).redactLines(`it is ${SECRET}`, true)).toEqual([]);
    expect(maskerOf(SECRET).redactLines(`it is New${'x'.repeat(25)}`, true)).toEqual([]);
    expect(maskerOf('New Pass Word Four').redactLines('it is New Pass Wo', true)).toEqual([]);
    expect(maskerOf('a bcdefg').redactLines('it is a bc', true)).toEqual([]);
  });

  test('a secret that is broken over lines at the end of a truncated text is withheld, or less than half of it is left', () => {
    expect(maskerOf('New Pass Word Four').redactLines('one\ntwo New Pass Wo', true)).toEqual(['one']);
    expect(maskerOf('New Pass Word Four').redactLines('New Pass\nWo', true)).toEqual([WITHHELD]);
    expect(maskerOf('New Pass Word Four').redactLines('New Pass\n', true)).toEqual(['New Pass']);
  });

  test('of a truncated text the other lines are redacted', () => {
    expect(maskerOf(SECRET, 'w').redactLines(`one ${SECRET}\ntwo\nNe`, true)).toEqual(['one ***', 't***o']);
  });

  test('a text that is not truncated may end like a secret begins', () => {
    expect(maskerOf(SECRET).redactLines('it is New', false)).toEqual(['it is New']);
  });

  test('quoted-printable text does not hide it, in any script or with any line break', () => {
    expect(maskerOf('aöbäcüdé').redact('it is a=C3=B6b=C3=A4c=C3=BCd=C3=A9.')).toBe(WITHHELD);
    for (const lineBreak of ['\n', '\r\n']) {
      expect(maskerOf('#a.B$3-!').redactLines(`it is #a.B=${lineBreak}$3-!`, false)).toEqual([WITHHELD]);
    }
  });

  test('more marks on a letter than any language has do not hide it', () => {
    const secret = `pa\u0488${'\u0301'.repeat(29)}wo`;
    expect(maskerOf(secret).redact(`it is pa\u0488${'\u0301'.repeat(40)}wo.`)).toBe(WITHHELD);
  });

  test('a line without a letter of ASCII has no invisible characters either', () => {
    expect(maskerOf().redact('привет\u200bмир')).toBe('привет мир');
  });

  test('escaped halves of invisible characters do not hide it', () => {
    expect(maskerOf(SECRET).redact(`${'&#xdb40;&#xdc41;'.repeat(60)} pw=New-&#80;assw0rd-abcdefgh.`)).toBe(WITHHELD);
    expect(maskerOf(SECRET).redact(`${'\\udb40\\udc41'.repeat(9)} pw=New-\\u0050assw0rd-abcdefgh.`)).toBe(WITHHELD);
  });

  test.each([
    ['characters that nobody sees', SECRET.split('').join('\u034f')],
    ['accents on all letters', SECRET.replace(/[a-z]/gi, '$&\u0301')],
    ['variation selectors', SECRET.split('').join('\ufe0f')],
    ['full width', [...SECRET].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0)).join('')],
  ])('%s do not hide it', (_, text) => {
    expect(maskerOf(SECRET).redact(`it is ${text}.`)).toBe(WITHHELD);
  });

  const UMLAUTS = 'P\u00e4ssw\u00f6rd-\u20ac-l\u00e4ngs';
  test.each([
    ['Latin-1 read as UTF-8', new TextDecoder().decode(Buffer.from(UMLAUTS.replace('\u20ac', '?'), 'latin1')).replace('?', '\ufffd')],
    ['UTF-8 read as Latin-1', Buffer.from(UMLAUTS).toString('latin1')],
    ['UTF-8 read as Windows has it', new TextDecoder('windows-1252').decode(Buffer.from(UMLAUTS))],
  ])('a wrong charset does not hide it: %s', (_, text) => {
    expect(maskerOf(UMLAUTS).redact(`it is ${text}.`)).toBe('it is ***.');
    expect(printableForms(UMLAUTS)).toContain(text);
    // Half of it is no printable form.
    expect(maskerOf(UMLAUTS).redact(`it is ${text.slice(0, Math.ceil(text.length / 2))}.`)).toBe(WITHHELD);
    expect(maskerOf(UMLAUTS).redact(`it is ${text.slice(-Math.ceil(text.length / 2))}.`)).toBe(WITHHELD);
  });

  test('half of it is enough, and less is not', () => {
    expect(maskerOf('abcdefghijkl').redact('x-abcdefgh-x')).toBe(WITHHELD);
    expect(maskerOf('abcdefghijkl').redact('x-cdefghij-x')).toBe(WITHHELD);
    expect(maskerOf('abcdefghijkl').redact('x-abcdefg-fghijkl-x')).toBe('x-abcdefg-fghijkl-x');
    expect(maskerOf('abcdefghijk').redact('x-abcdefghij-x')).toBe('x-abcdefghij-x');
    expect(maskerOf(SECRET).redact('New-Passw!x0rd!abx!cdefgh')).toBe('New-Passw!x0rd!abx!cdefgh');
    expect(maskerOf(SECRET).redact('New-Passw!0rd!abcdefgh')).toBe(WITHHELD);
    expect(maskerOf(SECRET).redact('Passw0rd-a')).toBe(WITHHELD);
  });
});

describe('a secret broken over lines', () => {
  const SECRET = 'Xk7-Lm2-Qp9-Zt4-Rv6-Wy8';

  test('is starred where it is exact', () => {
    expect(maskerOf(SECRET).redactLines('one\n it is Xk7-Lm2-\r\nQp9-Zt4-Rv6-Wy8.\ntwo', false)).toEqual(['one', 'it is ***.', 'two']);
  });

  test.each(['\n', '\n  ', '\n> ', '",\n"', '\\\n', '" +\n"'])('by %j is withheld with all lines', (separator) => {
    const lines = ['one', ...(SECRET.match(/.{1,8}/g) ?? []).join(separator).split('\n'), 'two', 'three'];
    expect(maskerOf(SECRET).redactLines(lines.map((line) => ` ${line}`).join('\n'), false)).toEqual([WITHHELD]);
  });

  test('is withheld with all lines where it is there too often', () => {
    const lines = Array.from({ length: 9 }, () => ' Xk7-Lm2\n -Qp9-Zt\nbetween');
    expect(maskerOf(SECRET).redactLines(lines.join('\n'), false)).toEqual([WITHHELD]);
  });

  test('leaves the other lines if one line has enough of it', () => {
    expect(maskerOf(SECRET).redactLines('one\nXk7-Lm2-Qp9-&#90;\nt4-\ntwo', false)).toEqual(['one', WITHHELD, 't4-', 'two']);
    expect(maskerOf(SECRET).redactLines('one\nXk7-Lm2-Qp9-&#90;\nt4-Rv6-\nWy8\ntwo Xk7-Lm2-\nQp9', false)).toEqual([WITHHELD]);
  });
});

describe('a short secret', () => {
  test.each(['t', 'ab', 'abc'])('%s counts in its exact form only', (secret) => {
    const masker = maskerOf(secret);
    expect(masker.redact('t-shirt &#97;bc a b c')).not.toBe(WITHHELD);
    expect(masker.redact(`xyz ${secret.toUpperCase()} xyz`)).toBe('xyz *** xyz');
  });

  test('of four characters is found escaped, but not in parts of words', () => {
    expect(maskerOf('test').redact('it is t&#101;st.')).toBe(WITHHELD);
    expect(maskerOf('test').redact('late start')).toBe('late start');
    expect(maskerOf('test').redact('\uff54\uff45\uff53\uff54')).toBe(WITHHELD);
    expect(maskerOf('a b+c').redact('it is a &#98;&#43;c.')).toBe(WITHHELD);
    expect(maskerOf('aa+b b+a c').redact('it is aa+b b&#43;a c.')).toBe(WITHHELD);
    expect(maskerOf('aB1d ').redact('it is &#97;B1d.')).toBe(WITHHELD);
    expect(maskerOf('aB"1').redact(`it is aB${'\\'.repeat(5)}"&#49;.`)).toBe(WITHHELD);
  });

  test('of seven characters is not found across words, and one of eight is', () => {
    expect(maskerOf('abcdefg').redact('ab cdefg')).toBe('ab cdefg');
    expect(maskerOf('abcdefgh').redact('ab cdefgh')).toBe(WITHHELD);
  });

  test.each(['abc defg', 'abc+defg', 'New Pw1!'])('that is %j by its spaces is found whatever stands in their place', (secret) => {
    const [before, after] = secret.split(/[ +]/);
    const masker = maskerOf(secret);
    for (const separator of ['\t', '  ', ' + ', '\u0085', '\u2028', '\u200b', '\u00a0', '&nbsp;', '%20', '\\n']) {
      expect(masker.redact(`value ${before}${separator}${after} given`)).toMatch(/^(value \*\*\* given|\(withheld: contains a secret\))$/);
    }
    expect(masker.redact(`base64 ${Buffer.from(`p=${before}+${after}&x=1`).toString('base64')}`)).toMatch(
      /^(base64 \w*\*\*\*[\w=]*|\(withheld: contains a secret\))$/,
    );
    expect(masker.redactLines(`a\n${before}\n${after}\nb`, false)).toEqual([WITHHELD]);
    expect(masker.redactLines(`password: ${before?.slice(0, 2)}\n${before?.slice(2)} ${after?.slice(0, 2)}`, true)).toHaveLength(1);
    expect(masker.redact(`value ${before}, ${after} given`)).toBe(`value ${before}, ${after} given`);
  });

  test('of little but spaces counts in its exact form only', () => {
    expect(maskerOf('p            w').redact('"code":          300, p            w')).toBe('"code":          300, ***');
  });

  test('breaks up no longer one', () => {
    expect(maskerOf('ssw', 'New-Passw0rd-abcdefgh').redact('New-Pa&#115;sw0rd-abcdefgh, ssw')).toBe(WITHHELD);
    expect(maskerOf('d-a', 'New-Passw0rd').redact('New-Pass\u200bw0rd-a')).toBe(WITHHELD);
  });

  test('leaves the words that withhold a line', () => {
    expect(maskerOf('a', 'New-Passw0rd').redact('New-Pass\u200bw0rd')).toBe(WITHHELD);
  });
});

describe('a user ID', () => {
  const maskerOfUser = (id: string) => {
    const masker = createMasker(() => undefined);
    masker.add(id, 'user-id');
    return masker;
  };

  test('under eight characters counts in its exact form only', () => {
    expect(maskerOfUser('adaadmi').redact('a&#100;aadmi, ada admi, AdaAdmi')).toBe('a&#100;aadmi, ada admi, ***');
    expect(maskerOfUser('adaadmin').redact('a&#100;aadmin')).toBe(WITHHELD);
  });

  test('counts as a whole, because ordinary text has its parts', () => {
    const masker = maskerOfUser('administrator@example.com');
    expect(masker.redact('Ask the administrator of example.com: bob@example.com')).toBe(
      'Ask the administrator of example.com: bob@example.com',
    );
    expect(masker.redact('No user &quot;administrator&commat;example&period;com&quot;')).toBe(WITHHELD);
  });

  test('that is a secret too is one', () => {
    for (const kinds of [
      ['user-id', 'secret'],
      ['secret', 'user-id'],
    ] as const) {
      const masker = createMasker(() => undefined);
      for (const kind of kinds) {
        masker.add('abcdefghijkl', kind);
      }
      expect(masker.redact('x-abcdefgh-x')).toBe(WITHHELD);
    }
  });
});

describe('time', () => {
  const secrets = [
    ...Object.values(SECRETS),
    'a'.repeat(24),
    'aaaaaaaab',
    '%25%25%25%25%25%25x',
    'amp;amp;amp;amp;amp;x',
    `${'x🔑ü'.repeat(20_000)}`,
    Buffer.from(Array.from({ length: 45_000 }, (_, index) => (index * index * 31) % 251)).toString('base64'),
  ];
  const masker = maskerOf(...secrets);
  const long = (text: string) => text.repeat(Math.ceil(65_536 / text.length)).slice(0, 65_536);
  const base64 = Buffer.from(Array.from({ length: 49_152 }, (_, index) => (index * index * 17 + index) % 253)).toString('base64');

  const cpuOf = (work: () => void) => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  test('64 KiB of five texts, with ten secrets, take under a second', () => {
    const texts = [long('%25'), long('\\'), long('&amp;'), long('a'), base64];
    expect(secrets).toHaveLength(10);
    expect(cpuOf(() => texts.map(masker.redact))).toBeLessThan(1000);
  });

  // The bounds are for what grows faster than the text. They leave room for a slow machine.
  test.each([
    ['escapes', long('%25')],
    ['escapes in escapes', `%${'25'.repeat(32_767)}`],
    ['entities in entities', `&${'amp;'.repeat(16_383)}`],
    ['backslashes', long('\\')],
    ['&amp;', long('&amp;')],
    ['one letter', long('a')],
    ['another letter', long('b')],
    ['base64', base64],
    ['base64 of text', Buffer.from(long('lorem ipsum ')).toString('base64').slice(0, 65_536)],
    ['hexadecimal', Buffer.from(base64).toString('hex').slice(0, 65_536)],
    ['tags', long('<')],
    ['spaces', long(' ')],
    ['line breaks', long('\n')],
    ['short lines', long('abcd\n')],
    ['words', long('lorem ipsum dolor sit amet ')],
    ['beginnings', long('7Qh#mZ2p&')],
    ['combining marks', long('\u0316\u0301')],
    [
      'combining marks in the opposite order',
      ['\u0345', '\u0315', '\u0301', '\u0316', '\u0327', '\u05b0'].map((mark) => mark.repeat(10_922)).join(''),
    ],
    ['ligatures', long('\ufdfa')],
    ['JSON', long('{"code":300,"message":"No \\"x\\" &amp; %20y"},')],
  ])('64 KiB of %s, line by line, take little of it', (_, text) => {
    expect(cpuOf(() => masker.redactLines(text, true))).toBeLessThan(2000);
  });

  test('a text with too many decoded copies is withheld', () => {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const hexadecimal = (text: string) => Buffer.from(text).toString('hex');
    const nested = '%25252541 &amp;amp;lt;i&amp;gt; =3D3D3D3D41 <i>=<b>4<i>1';
    const text = [
      nested,
      base64(nested),
      base64(base64(nested)),
      hexadecimal(nested),
      hexadecimal(base64(nested)),
      base64(hexadecimal(nested)),
    ];
    expect(maskerOf('New-Passw0rd-abcdefgh').redact(text.join(' '))).toBe(WITHHELD);
    expect(maskerOf('New-Passw0rd-abcdefgh').redact(nested)).toBe(nested);
  });
});
