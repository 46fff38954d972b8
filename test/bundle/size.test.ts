import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub } from '../simulator/github.ts';
import { startZoom, type Zoom } from '../simulator/zoom.ts';
import { appInputs, goodInputs, rotationInputs, runAction } from './action.ts';

const DIST = join(import.meta.dirname, '../../dist');

test('the bundle is small enough to read, and not minified', () => {
  expect(statSync(join(DIST, 'index.js')).size).toBeLessThan(300_000);
  const lines = readFileSync(join(DIST, 'index.js'), 'utf8').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1000);
  expect(lines.length).toBeGreaterThan(8000);
});

describe('files of dist/ that a run opens', () => {
  let zoom: Zoom;
  let folder: string;
  beforeEach(async () => {
    zoom = await startZoom();
    folder = mkdtempSync(join(tmpdir(), 'opened-'));
    // Notes what is loaded as code or read as a file.
    writeFileSync(
      join(folder, 'note.cjs'),
      `const fs = require('node:fs');
const { readFileSync } = fs;
const read = new Set();
fs.readFileSync = (path, ...rest) => (read.add(String(path)), readFileSync(path, ...rest));
process.on('exit', () => fs.writeFileSync(${JSON.stringify(join(folder, 'opened.json'))}, JSON.stringify([...read, ...Object.keys(require.cache)])));`,
    );
  });
  afterEach(async () => {
    await zoom.close();
    rmSync(folder, { recursive: true });
  });

  async function opened(inputs: Record<string, string>): Promise<string[]> {
    const { exitCode } = await runAction(inputs, { env: { NODE_OPTIONS: `--require=${join(folder, 'note.cjs')}` } });
    expect(exitCode).toBe(0);
    const paths: string[] = JSON.parse(readFileSync(join(folder, 'opened.json'), 'utf8'));
    return [...new Set(paths.filter((path) => path.startsWith(DIST)).map((path) => path.slice(DIST.length + 1)))].sort();
  }
  const chunks = (files: readonly string[]) => files.filter((file) => /^\d+\.index\.js$/.test(file)).length;

  test('are two for a plain update', async () => {
    expect(await opened(goodInputs(zoom))).toEqual(['index.js', 'llhttp_simd.wasm']);
  });

  test('are one more for a minted token', async () => {
    expect(chunks(await opened(goodInputs(zoom, appInputs(zoom))))).toBe(1);
  });

  test('are all but the proxy for a rotation', async () => {
    const github = await startGitHub();
    const files = await opened(rotationInputs(zoom, github));
    await github.close();
    expect(chunks(files)).toBeGreaterThanOrEqual(5);
  });
});
