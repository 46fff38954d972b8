import { globSync, readFileSync } from 'node:fs';

/** Secrets as they are typical for a run. */
export const SECRETS = {
  password: '7Qh#mZ2p&Vx9"Rk!tLw4c<e',
  token:
    'eyJzdiI6IjAwMDAwMSIsImFsZyI6IkhTNTEyIiwidiI6IjIuMCIsImtpZCI6IjVmZDc2In0.eyJhdWQiOiJodHRwczovL29hdXRoLnpvb20udXMiLCJ1aWQiOiJxVDd3In0.Zk3vN8qTfR1mXw7LpYc0HsBd_-4gJ2uE',
  email: 'Ada.Lovelace@analytical.example',
  clientSecret: 'Zk3vN8qTfR1mXw7LpYc0HsBdJ6uWnE2a',
} as const;

type Encoding = (text: string) => string;

const json: Encoding = (text) => JSON.stringify(text).slice(1, -1);
const inParts =
  (separator: string, size = 1): Encoding =>
  (text) =>
    Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size)).join(separator);
const each =
  (encode: (point: number) => string): Encoding =>
  (text) =>
    Array.from(text, (char) => encode(char.codePointAt(0) ?? 0)).join('');
const hex = (point: number, length: number) => point.toString(16).padStart(length, '0');
const urlAll: Encoding = (text) => Array.from(Buffer.from(text), (byte) => `%${hex(byte, 2)}`).join('');
const base64: Encoding = (text) => Buffer.from(text).toString('base64');
const base64url: Encoding = (text) => Buffer.from(text).toString('base64url');
const hexadecimal: Encoding = (text) => Buffer.from(text).toString('hex');
const decimalEntities = each((point) => `&#${point};`);
const hexEntities = each((point) => `&#x${hex(point, 2)};`);
const quotedPrintable = each((point) =>
  /[\w.]/.test(String.fromCharCode(point)) ? String.fromCharCode(point) : `=${hex(point, 2).toUpperCase()}`,
);
const half = (text: string) => Math.ceil(text.length / 2);
const octal = each((point) => `\\${point.toString(8).padStart(3, '0')}`);
const bytes = (text: string) => [...Buffer.from(text)];
const pieces = (text: string, size: number) => inParts('\n', size)(text).split('\n');
const escapedBy =
  (prefix: string): Encoding =>
  (text) =>
    text.replace(/[^\w]/g, (char) => `${prefix}${char}`);

const NAMES: Readonly<Record<string, string>> = {
  ...{ '!': 'excl', '"': 'quot', '#': 'num', $: 'dollar', '%': 'percnt', '&': 'amp', "'": 'apos', '(': 'lpar', ')': 'rpar', '+': 'plus' },
  ...{ '-': 'hyphen', '.': 'period', '/': 'sol', ':': 'colon', '<': 'lt', '=': 'equals', '>': 'gt', '?': 'quest', '@': 'commat' },
  ...{ '\\': 'bsol', _: 'lowbar' },
};
const namedEntities = each((point) => {
  const char = String.fromCodePoint(point);
  return NAMES[char] ? `&${NAMES[char]};` : char;
});
const html: Encoding = (text) => text.replace(/[&<>"']/g, (char) => `&${NAMES[char]};`);

/** Encodings that programs apply to the whole of a text. */
export const ENCODINGS: readonly Encoding[] = [
  json,
  html,
  namedEntities,
  decimalEntities,
  encodeURIComponent,
  urlAll,
  base64,
  base64url,
  hexadecimal,
  (text) => text.toUpperCase().toLowerCase(),
  (text) => inParts('\u200b')(text),
];

/** Ways in which programs write a text in pieces, or as numbers: shells, languages, and what prints their values. */
const PIECES: Readonly<Record<string, Encoding>> = {
  'in the quotes of bash': (text) => `'${pieces(text.replaceAll("'", `'\\''`), 7).join(`'\\''`)}'`,
  'in the quotes of bash, as ANSI C': (text) => `$'${octal(text)}'`,
  'escaped for bash': escapedBy('\\'),
  'escaped for PowerShell': escapedBy('`'),
  'escaped for Windows': escapedBy('^'),
  'in octal escapes': octal,
  'in octal escapes with a zero': (text) => octal(text).replaceAll('\\', '\\0'),
  'with doubled quotes inside, as in CSV': (text) => `"${inParts('""', 5)(text)}"`,
  'with doubled quotes inside, as in SQL': (text) => `'${inParts("''", 5)(text)}'`,
  'as a list of characters': (text) => JSON.stringify([...text]),
  'as a list of characters, indented': (text) => JSON.stringify([...text], null, 2),
  'as a list of characters in YAML': (text) => [...text].map((char) => `- ${char}\n`).join(''),
  'as an object of characters': (text) => JSON.stringify({ ...[...text] }),
  'as a list of bytes': (text) => JSON.stringify(bytes(text)),
  'as a list of bytes, indented': (text) => JSON.stringify(bytes(text), null, 4),
  'as a list of bytes in Go': (text) => `[${bytes(text).join(' ')}]`,
  'as a buffer in JSON': (text) => JSON.stringify(Buffer.from(text)),
  'as a buffer of UTF-16 in JSON': (text) => JSON.stringify(Buffer.from(text, 'utf16le')),
  'as an array of bytes in JSON': (text) => JSON.stringify(new Uint8Array(Buffer.from(text))),
  'as character codes': (text) =>
    bytes(text)
      .map((byte) => `chr(${byte})`)
      .join('.'),
  'concatenated with pluses': (text) =>
    pieces(text, 4)
      .map((piece) => JSON.stringify(piece))
      .join(' + '),
  'concatenated with dots': (text) =>
    pieces(text, 4)
      .map((piece) => `'${piece}'`)
      .join(' . '),
  'concatenated with bars': (text) =>
    pieces(text, 4)
      .map((piece) => `'${piece}'`)
      .join(' || '),
  'with commas inside': inParts(', '),
  'with hyphens inside': inParts('-', 4),
  'quoted in a mail': (text) => `> ${inParts('\n> ', 5)(text)}`,
  'continued over lines': inParts('\\\n', 5),
  'in CDATA': (text) => `<![CDATA[${text}]]>`,
  'in pieces of CDATA': (text) =>
    pieces(text, 5)
      .map((piece) => `<![CDATA[${piece}]]>`)
      .join(''),
  'with comments inside': (text) => pieces(text, 4).map(html).join('<!-- x -->'),
  'with soft hyphens and line breaks of HTML inside': (text) => pieces(text, 5).map(html).join('&shy;&NewLine;'),
  'with colors inside': inParts('\u001b[31m', 4),
  'in hexadecimal, as a list of texts': (text) => JSON.stringify(pieces(hexadecimal(text), 2)),
};

/** The same, of the whole of a text. */
export const IN_PIECES = Object.values(PIECES);

/** Ways in which a response echoes a secret. */
export const ECHOES: Readonly<Record<string, Encoding>> = {
  'as it is': (text) => text,
  'in upper case': (text) => text.toUpperCase(),
  'in lower case': (text) => text.toLowerCase(),
  'in swapped case': (text) => text.replace(/[a-z]/gi, (char) => (char === char.toUpperCase() ? char.toLowerCase() : char.toUpperCase())),
  'as JSON': json,
  'as JSON in JSON': (text) => json(json(text)),
  'as JSON in JSON in JSON': (text) => json(json(json(text))),
  'as JSON, UTF-16 escapes': each((point) => `\\u${hex(point, 4)}`),
  'as JSON, UTF-16 escapes in JSON': each((point) => `\\\\u${hex(point, 4).toUpperCase()}`),
  'as JavaScript, hexadecimal escapes': each((point) => `\\x${hex(point, 2)}`),
  'as JavaScript, code points': each((point) => `\\u{${hex(point, 1)}}`),
  'as JavaScript, escape()': each((point) => `%u${hex(point, 4)}`),
  'in a URL': encodeURIComponent,
  'in a URL, each character': urlAll,
  'in a form': (text) => new URLSearchParams({ a: text }).toString(),
  'in a URL in a URL': (text) => encodeURIComponent(encodeURIComponent(text)),
  'in a URL in a URL, each character': (text) => urlAll(urlAll(text)),
  'in a URL in JSON': (text) => JSON.stringify({ url: `https://zoom.us/?a=${urlAll(text)}` }),
  'in JSON in a URL': (text) => encodeURIComponent(JSON.stringify({ password: text })),
  'in JSON in HTML': (text) => `<pre>${html(JSON.stringify({ password: text }))}</pre>`,
  'in quoted-printable': quotedPrintable,
  'in quoted-printable, soft line breaks': (text) => inParts('=\n', 11)(text.replaceAll('=', '=3D')),
  'as HTML': html,
  'as HTML in HTML': (text) => html(html(text)),
  'in decimal entities': decimalEntities,
  'in decimal entities without semicolons': each((point) => `&#${String(point).padStart(7, '0')}`),
  'in hexadecimal entities': hexEntities,
  'in hexadecimal entities, upper case': each((point) => `&#X${hex(point, 4).toUpperCase()};`),
  'in named entities': namedEntities,
  'with tags inside': inParts('<wbr>', 5),
  'with closed tags inside': (text) => inParts('</b><b class="x">', 4)(text.replaceAll('<', '&lt;')),
  'with tags inside that are escaped': (text) => inParts('&lt;wbr&gt;', 5)(text.replaceAll('<', '&amp;lt;')),
  'in base64': base64,
  'in base64 after one byte': (text) => base64(`:${text}`),
  'in base64 after two bytes': (text) => base64(`u:${text}:z`),
  'in base64 of another text': (text) => base64(JSON.stringify({ user: 'x', password: text })),
  'in base64 of a URL': (text) => base64(`https://zoom.us/?a=${urlAll(text)}`),
  'in base64 in base64': (text) => base64(base64(`password ${text}`)),
  'in base64 after other characters of it': (text) => `token/${base64(text)}`,
  'in base64, broken over lines': (text) => inParts('\n', 19)(base64(text)),
  'in base64url': base64url,
  'in base64url after one byte': (text) => base64url(`>${text}`),
  'in base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  'in base64, the first half': (text) => base64(text.slice(0, half(text))),
  'in hexadecimal': hexadecimal,
  'in hexadecimal, upper case': (text) => hexadecimal(text).toUpperCase(),
  'in hexadecimal with colons': (text) => inParts(':', 2)(hexadecimal(text)),
  'in hexadecimal with spaces': (text) => inParts(' ', 2)(hexadecimal(text)),
  'in hexadecimal, as an array': (text) => inParts(', 0x', 2)(hexadecimal(text)),
  'in hexadecimal after another digit': (text) => `0${hexadecimal(text)}`,
  'in hexadecimal after another digit, the first half': (text) => `0${hexadecimal(text.slice(0, half(text)))}`,
  'with zero-width spaces inside': inParts('\u200b'),
  'with soft hyphens inside': inParts('\u00ad', 3),
  'with nulls inside': inParts('\0', 2),
  'with joiners inside': inParts('\u200d', 2),
  'with half surrogate pairs inside': inParts('\ud83d', 2),
  'with variation selectors inside': inParts('\ufe0f', 2),
  'in full width': each((point) => String.fromCodePoint(point + 0xfee0)),
  'with spaces inside': inParts(' '),
  'with tabs inside': inParts('\t', 5),
  'with no-break spaces inside': inParts('&nbsp;', 4),
  'broken over two lines': (text) => inParts('\n', half(text) + 3)(text),
  'broken over many lines': inParts('\r\n', 6),
  'broken over many lines in JSON': inParts('\\n', 6),
  'the first half': (text) => text.slice(0, half(text)),
  'the last half': (text) => text.slice(-half(text)),
  'the middle half': (text) => text.slice(Math.floor(text.length / 4), Math.floor(text.length / 4) + half(text)),
  'the first half, escaped': (text) => urlAll(text.slice(0, half(text))),
  'without its last character': (text) => text.slice(0, -1),
  'without its first character': (text) => text.slice(1),
  'with an ellipsis': (text) => `${text.slice(0, half(text) + 2)}…`,
  'in base64, as a list of texts': (text) => JSON.stringify(pieces(base64(text), 8)),
  ...PIECES,
};

/** The characters that a person reads: letters and digits, in a row. */
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

/** The halves of a secret that can be read in a text, or in what the usual decoders make of it. */
export function readableParts(text: string, secret: string): string[] {
  const decoded = [
    text,
    text.replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    ...(text.match(/[\w+/-]{8,}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString('latin1')),
    text.replace(/\\0?([0-3][0-7]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8))),
    Buffer.from((text.match(/[\da-f]{2}/gi) ?? []).join(''), 'hex').toString('latin1'),
    Buffer.from((text.match(/\d+/g) ?? []).map(Number)).toString('latin1'),
  ].map(letters);
  const wanted = letters(secret);
  const length = Math.max(8, Math.ceil(wanted.length / 2));
  const parts = Array.from({ length: wanted.length - length + 1 }, (_, start) => wanted.slice(start, start + length));
  return parts.filter((part) => decoded.some((each) => each.includes(part)));
}

/** Lines of responses, logs and annotations that contain no secret. */
export const ORDINARY: readonly string[] = [
  '{"code":300,"message":"Your new password can not match the old password"}',
  '{"code":300,"message":"Validation Failed.","errors":[{"field":"new_password","message":"Invalid field."}]}',
  '{"code":300,"message":"Request Body should be a valid JSON object."}',
  '{"code":1117,"message":"The password of an administrator can not be changed."}',
  '{"code":1123,"message":"User does not sign in with a Zoom password."}',
  '{"code":1124,"message":"Password should be at least 8 characters."}',
  '{"code":1129,"message":"New password cannot be the same as any of the last 4 passwords."}',
  '{"code":1131,"message":"Password cannot contain consecutive characters such as abcdef, 123456 or qwerty."}',
  '{"code":1001,"message":"User does not exist: bob@analytical.example."}',
  '{"code":1010,"message":"User does not belong to this account."}',
  '{"code":1120,"message":"A confirmation email has been sent to the user."}',
  '{"code":124,"message":"Invalid access token."}',
  '{"code":124,"message":"Access token is expired."}',
  '{"code":4711,"message":"Invalid access token, does not contain scopes:[user:update:password:admin, user:write:admin]."}',
  '{"code":200,"message":"No permission. Only available for paid accounts: 5a1b2c3d"}',
  '{"code":429,"message":"You have exceeded the daily rate limit of (3) for this API, it resets at GMT 2026-01-02T00:00:00Z."}',
  '{"reason":"Invalid client_id or client_secret","error":"invalid_client"}',
  '{"reason":"Bad Request","error":"unsupported_grant_type"}',
  '<?xml version="1.0" encoding="UTF-8"?><result><code>300</code><message>Wrong &amp; old.</message></result>',
  '{"message":"Not Found","documentation_url":"https://docs.github.com/rest/actions/secrets#get-a-repository-secret","status":"404"}',
  '{"message":"Resource not accessible by integration","documentation_url":"https://docs.github.com/rest/actions/secrets","status":"403"}',
  '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}',
  `{"message":"API rate limit exceeded for installation ID 12345678.","documentation_url":"https://docs.github.com/rest/overview"}`,
  '{"key_id":"568250167242549743","key":"hBT5WZEj8ZoOv6TYJsfWq7MxTEQopZO5/IT3ZCVQPzs="}',
  'HTTP 400 Bad Request',
  'HTTP 502 Bad Gateway',
  'content-type: application/json;charset=UTF-8',
  'content-type: text/html; charset=utf-8',
  'date: Thu, 01 Jan 2026 00:00:00 GMT',
  'server: nginx/1.25.3',
  'server: cloudflare',
  'via: 1.1 gateway.analytical.example (squid/5.7)',
  'x-cache: MISS from proxy.analytical.example',
  'cf-ray: 8c1f2e3d4b5a6978-FRA',
  'x-zm-trackingid: v=2.0;clid=us06;rid=WEB_0123456789abcdef0123456789abcdef',
  'x-github-request-id: ABCD:1F2E3D:4C5B6A:7988776:66554433',
  'x-ratelimit-limit: 5000',
  'x-ratelimit-reset: 1767225600',
  'x-accepted-github-permissions: environments=write',
  'retry-after: 86400',
  'etag: W/"33a64df551425fcc55e4d42a148795d9f25f89d4"',
  '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>502 Bad Gateway</title></head>',
  '<html><body bgcolor="white"><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>',
  '<p>The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 12345678901234567890</p>',
  '<TITLE>ERROR: The requested URL could not be retrieved</TITLE><P>Generated by squid/5.7 &copy; &lt;proxy&gt;</P>',
  '<a href="https://login.microsoftonline.com/common/oauth2/authorize?client_id=00000002-0000-0ff1-ce00-000000000000&amp;state=%7B%7D">Sign in</a>',
  '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">',
  '<style>body{font-family:"Helvetica Neue",Arial;color:#3b3b3b;margin:0 auto}</style>',
  '<script>window.location="https://analytical.example/captive?url=https%3A%2F%2Fapi.zoom.us%2Fv2%2Fusers";</script>',
  'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
  'error code: 1020',
  'connect ECONNREFUSED 127.0.0.1:3128',
  'getaddrinfo ENOTFOUND api.zoom.us',
  "Hostname/IP does not match certificate's altnames: Host: api.zoom.us. is not in the cert's altnames: DNS:*.analytical.example",
  'unable to verify the first certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
  'The Zoom password was not changed.',
  'The action failed with an exception: TypeError: Cannot read properties of undefined',
  'Zoom was not asked, because the password breaks rules of the account: password has no special character.',
  'Commit 5e9f1c2a7b8d4e3f6a0b1c2d3e4f5a6b7c8d9e0f, run 12345678901, attempt 1, job rotate',
  'User KDcuGIm1QgePTO8WbOqwIQ, account 4gkbGBvVQGKbGbZ2VgKbGb, session 7b4c1d90-3f5e-4a2b-9c8d-1e2f3a4b5c6d',
  'Stored ZOOM_PASSWORD_PENDING in the environment `zoom` of octo-org/octo-repo.',
  'C:\\actions-runner\\_work\\_temp\\_runner_file_commands\\set_output_0123abcd',
  'Fingerprint 4E:65:77:2D:50:61:73:73:00:11:22:33:44:55:66:77:88:99:AA:BB',
  'Lorem ipsum: 100 % of \\u00e4, &uuml;, =C3=A4 and &#8364; + 5; a=b&c=d',
  'Grüße: Das Kennwort wurde nicht geändert. パスワードは変更されませんでした。 🔑',
];

const SOURCE = `${import.meta.dirname}/../../src`;

/** The texts of the action: what stands in quotes in the tables of errors, in the messages and in the report. */
export const OWN_TEXTS: readonly string[] = globSync('**/{*errors,messages,violations,log-lines,notices,wording}.ts', {
  cwd: SOURCE,
}).flatMap((file) =>
  [...readFileSync(`${SOURCE}/${file}`, 'utf8').matchAll(/(['"`])((?:\\.|(?!\1)[^\\])+)\1/gs)].map((match) => match[2] ?? ''),
);
