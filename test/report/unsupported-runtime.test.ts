import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { OLDEST_NODE, reportUnsupportedRuntime } from '../../src/report/unsupported-runtime.ts';
import { playRunner, type Runner } from '../runner.ts';

let runner: Runner;
beforeEach(() => {
  runner = playRunner();
});
afterEach(() => runner.close());

test('the oldest supported Node.js matches action.yml', () => {
  expect(parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')).runs.using).toBe(`node${OLDEST_NODE}`);
});

test.each(['24.0.0', '24.21.0', '26.1.0', '100.0.0'])('Node.js %s is supported', (version) => {
  expect(reportUnsupportedRuntime(version)).toBe(false);
  expect([runner.outputs(), runner.lines()]).toEqual([{}, ['']]);
});

test.each(['12.22.12', '20.20.2', '23.11.1'])('Node.js %s is too old', (version) => {
  expect(reportUnsupportedRuntime(version)).toBe(true);
  const message = `This action needs Node.js 24 and was started with Node.js ${version}. The Zoom password was not changed.`;
  expect(runner.outputs()).toEqual({
    status: 'unchanged',
    'error-code': 'unsupported-runtime',
    'error-message': message,
    message: `${message} What to do: Use version 2.327.1 or later of the GitHub Actions runner, or an engine that supports the runtime node24.`,
    'documentation-url': 'docs/troubleshooting.md#unsupported-runtime-nodejs-24-or-later-is-required in the repository of this action',
  });
  const lines = [
    '::error title=unsupported-runtime%3A Node.js 24 or later is required::unsupported-runtime: Node.js 24 or later is required',
    message,
    'What to do: Use version 2.327.1 or later of the GitHub Actions runner, or an engine that supports the runtime `node24`.',
    'More: docs/troubleshooting.md#unsupported-runtime-nodejs-24-or-later-is-required in the repository of this action',
  ];
  expect(runner.lines()).toEqual([lines.join('%0A'), '']);
});

test('is reported without functions that old versions of Node.js lack', () => {
  const missing = { parse: undefined, canParse: undefined };
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(URL)).filter(([name]) => name in missing);
  Object.assign(URL, missing);
  try {
    expect(reportUnsupportedRuntime('18.20.8')).toBe(true);
  } finally {
    Object.defineProperties(URL, Object.fromEntries(descriptors));
  }
});
