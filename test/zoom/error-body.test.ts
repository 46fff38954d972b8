import { describe, expect, test } from '@jest/globals';
import { readErrorBody } from '../../src/zoom/classify.ts';

const NOTHING = { code: undefined, message: '', text: '' };

describe('a Zoom error', () => {
  test('has a code, a message, and the fields that it names', () => {
    const errors = [{ field: 'password', message: 'Too short.' }, { field: 'x' }, { message: 'y' }, {}, 7, null];
    expect(readErrorBody(JSON.stringify({ code: 300, message: ' Validation Failed. ', errors }))).toEqual({
      code: '300',
      message: 'Validation Failed.',
      text: 'Validation Failed. (password: Too short.; x; y)',
    });
    expect(readErrorBody(JSON.stringify({ code: 300, errors: [{ message: 'y' }] })).text).toBe('(y)');
  });

  test.each([
    [1001, '1001'],
    ['1001', '1001'],
    [-1, '-1'],
    [123456789, '123456789'],
  ])('has the code %j', (code, expected) => {
    expect(readErrorBody(JSON.stringify({ code }))).toEqual({ ...NOTHING, code: expected });
  });

  test.each([0, '0', '', 'x1', '1x', '0x10', 1.5, 1e10, true, null, [300], {}])('has no code if it is %j', (code) => {
    expect(readErrorBody(JSON.stringify({ code }))).toEqual(NOTHING);
  });

  test.each(['', '<html>', 'null', '[]', '"text"', '7', '{"code":1'])('is missing if the body is %s', (body) => {
    expect(readErrorBody(body)).toEqual(NOTHING);
  });

  test.each([7, null, {}, ['x']])('has no message if it is %j', (message) => {
    expect(readErrorBody(JSON.stringify({ message, errors: message }))).toMatchObject({ message: '' });
  });

  describe('as XML', () => {
    const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

    test('has a code, a message, and the fields that it names', () => {
      const errors = '<errors><field>password</field><message>Too short.</message></errors><errors><message>y</message></errors>';
      expect(readErrorBody(`${DECLARATION}<result><code>300</code><message>Validation Failed.</message>${errors}</result>`)).toEqual({
        code: '300',
        message: 'Validation Failed.',
        text: 'Validation Failed. (password: Too short.; y)',
      });
    });

    test.each([
      [`${DECLARATION}\n<result>\n  <message>No.</message>\n  <code> 300 </code>\n</result>\n`, '300', 'No.'],
      ['<result><code>1001</code></result>', '1001', ''],
      ['<result><errors><code>1</code></errors><code>1001</code><message>x</message></result>', '1001', 'x'],
      [
        '<result><code>300</code><message>a &lt;b&gt; &amp;amp; &quot;&apos; &#65;&#x1F511;&#x10ffff;</message></result>',
        '300',
        'a <b> &amp; "\' A🔑\u{10ffff}',
      ],
      ['<result><code>300</code><message>&other; &#x110000; &#9999999;</message></result>', '300', '&other; &#x110000; &#9999999;'],
    ])('is read: %s', (body, code, message) => {
      expect(readErrorBody(body)).toMatchObject({ code, message });
    });

    test.each([
      '<result><code>0</code></result>',
      '<result><code>x</code></result>',
      '<result><message>x</message></result>',
      '<result><errors><code>300</code></errors></result>',
      '<result><code>300</code><message>Your new pass',
      '<result><code>300</code>',
      '<html><result><code>300</code></result></html>',
      '<html><result><code>300</code></result>',
      '<result><code>300</code></result></html>',
      '<!DOCTYPE result [<!ENTITY a "300">]><result><code>&a;</code></result>',
      '<result><code>&a;</code></result>',
      '<result><code>3&#x30;0<b/></code></result>',
    ])('has no code: %s', (body) => {
      expect(readErrorBody(body).code).toBeUndefined();
    });

    test('is read without delay, whatever it is', () => {
      const start = process.cpuUsage();
      for (const text of ['<errors>', '<code>', '<result>', '&#', '<?xml ', '<message>x']) {
        expect(readErrorBody(`<result>${text.repeat(65_536 / text.length)}</result>`).code).toBeUndefined();
      }
      expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
    });
  });
});
