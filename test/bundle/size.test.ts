import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, type Token } from 'acorn';
import { LOOPBACK, TRUST } from '../fixtures/fixture.ts';
import { startGitHub } from '../simulator/github.ts';
import { startZoom, type Zoom } from '../simulator/zoom.ts';
import { appInputs, goodInputs, rotationInputs, runAction } from '../support/action.ts';

const DIST = join(import.meta.dirname, '../../dist');

test('the bundle is small enough to read, and not minified', () => {
  const { size } = statSync(join(DIST, 'index.js'));
  expect(size).toBeLessThanOrEqual(450_000);
  const lines = readFileSync(join(DIST, 'index.js'), 'utf8').split('\n');
  // undici has its HTTP parser, which is WebAssembly, as one base64 literal. AGFzbQ is the magic number of WebAssembly.
  const isWebAssembly = (line: string) => /^\s*"AGFzbQ[\w+/]+=*",?;?$/.test(line);
  expect(lines.filter(isWebAssembly)).toHaveLength(1);
  const code = lines.filter((line) => !isWebAssembly(line));
  expect(Math.max(...code.map((line) => line.length))).toBeLessThan(1000);
  expect(code.join('\n').length / code.length).toBeLessThan(50);
});

test('no literal pattern has classes of Unicode, which Node.js expands at every start', () => {
  const code = readFileSync(join(DIST, 'index.js'), 'utf8');
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: 'latest', onToken: tokens });
  const patterns = tokens.filter(({ type }) => type.label === 'regexp').map(({ start, end }) => code.slice(start, end));
  expect(patterns.length).toBeGreaterThan(50);
  expect(patterns.filter((pattern) => /\\p\{/i.test(pattern))).toEqual([]);
});

describe('what a run opens', () => {
  let zoom: Zoom;
  let folder: string;
  beforeEach(async () => {
    zoom = await startZoom();
    folder = mkdtempSync(join(tmpdir(), 'opened-'));
  });
  afterEach(async () => {
    await zoom.close();
    rmSync(folder, { recursive: true });
  });

  async function observe(inputs: Record<string, string>): Promise<{ readonly files: string[]; readonly modules: string[] }> {
    // Notes what is loaded as code or read as a file, and which of Node's own modules are loaded beside those that it begins with.
    const preload = `const fs = require('node:fs');
const { readFileSync } = fs;
const read = new Set();
const early = new Set(process.moduleLoadList);
fs.readFileSync = (path, ...rest) => (read.add(String(path)), readFileSync(path, ...rest));
process.on('exit', () => {
  const files = [...read, ...Object.keys(require.cache)];
  const modules = process.moduleLoadList.filter((name) => !early.has(name));
  fs.writeFileSync(${JSON.stringify(join(folder, 'opened.json'))}, JSON.stringify({ files, modules }));
});`;
    const { exitCode } = await runAction(inputs, { preload });
    expect(exitCode).toBe(0);
    return JSON.parse(readFileSync(join(folder, 'opened.json'), 'utf8'));
  }
  /** Files of dist/. */
  async function opened(inputs: Record<string, string>): Promise<string[]> {
    const { files } = await observe(inputs);
    return [...new Set(files.filter((path) => path.startsWith(DIST)).map((path) => path.slice(DIST.length + 1)))].sort();
  }
  const chunks = (files: readonly string[]) => files.filter((file) => /^\d+\.index\.js$/.test(file)).length;

  test("is nothing of Node's that a plain update can do without", async () => {
    const { modules } = await observe(goodInputs(zoom));
    expect(modules).toContain('NativeModule net');
    expect(modules.filter((name) => /^NativeModule (assert|https?|http2|tls|perf_hooks|internal\/fs\/promises)$/.test(name))).toEqual([]);
  });

  test("is Node's certificates, over TLS, before the action connects", async () => {
    const secure = await startZoom({ tls: LOOPBACK });
    // Node.js reads certificates, on another thread, when it loads `tls`. The last status `unchanged` is written before the action connects.
    const preload = `const fs = require('node:fs');
const { appendFileSync } = fs;
fs.appendFileSync = (path, text, ...rest) => {
  if (/^unchanged$/m.test(text)) fs.writeFileSync(${JSON.stringify(join(folder, 'loaded'))}, String(process.moduleLoadList));
  return appendFileSync(path, text, ...rest);
};`;
    const { exitCode } = await runAction(goodInputs(secure), { preload, env: TRUST });
    await secure.close();
    expect(exitCode).toBe(0);
    expect(readFileSync(join(folder, 'loaded'), 'utf8').split(',')).toContain('NativeModule tls');
  });

  test('is one file of dist/ for a plain update', async () => {
    expect(await opened(goodInputs(zoom))).toEqual(['index.js']);
  });

  test('are one more for a requested token', async () => {
    expect(chunks(await opened(goodInputs(zoom, appInputs(zoom))))).toBe(1);
  });

  test('are all but the proxy for a rotation', async () => {
    const github = await startGitHub();
    const files = await opened(rotationInputs(zoom, github));
    await github.close();
    expect(chunks(files)).toBeGreaterThanOrEqual(5);
  });
});
