// Bundles what tsc has compiled into dist/, with the licences of all that is bundled.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ncc from '@vercel/ncc';
import { minify } from 'terser';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const dist = join(root, 'dist');

// Without "type": "module" ncc writes CommonJS, which starts faster.
writeFileSync(join(build, 'package.json'), '{}\n');

// What is bundled from here, in place of node_modules: copies with what this action never uses taken out of them.
const staged = join(build, 'node_modules');

/** Copies a package there. */
function stage(name: string): string {
  const copy = join(staged, name);
  cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  return copy;
}

/** Replaces a file of a copy. Fails where there is none, so that a new release that has moved it is noticed. */
function replace(file: string, text: string): void {
  readFileSync(file);
  writeFileSync(file, text);
}

/** Tells the bundler that the modules of a copy have no side effects, so that it leaves out those that nothing uses. */
function withoutSideEffects(copy: string): void {
  const manifest = join(copy, 'package.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), sideEffects: false }));
}

// @actions/core imports an HTTP client, and with it a copy of undici, for OIDC tokens, which this action never asks for.
withoutSideEffects(stage('@actions/core'));

// undici's client brings HTTP/2 and the FormData of its fetch along. The action asks for HTTP/1.1 and sends
// texts, so none of them is ever called; whoever calls them all the same gets an error that says why. The tests run the bundle.
const undici = stage('undici');
const UNUSED = ['dispatcher/client-h2.js', 'web/fetch/body.js', 'web/fetch/formdata.js', 'web/webidl/index.js'];
for (const name of UNUSED) {
  replace(
    join(undici, 'lib', name),
    `module.exports = () => {\n  throw new Error('undici/lib/${name} is not in this bundle: nothing in it is used');\n};\n`,
  );
}

// Node's own HTTP, eight modules of it, from which undici takes one default, and a class to know streams by that the action never sends.
for (const name of ['core/util.js', 'dispatcher/client.js']) {
  const file = join(undici, 'lib', name);
  const parts = readFileSync(file, 'utf8').split("require('node:http')");
  if (parts.length !== 2) {
    throw new Error(`undici/lib/${name} does not ask for node:http where it used to`);
  }
  replace(file, parts.join('{ maxHeaderSize: 16384 }'));
}

// An experimental parser, which undici takes only when it is told to.
replace(join(undici, 'lib/dispatcher/parser-h1.js'), 'exports.getMiloEnabled = () => false;\n');
// The parser in use comes as base64 in two modules, of which one is for machines without SIMD. As files of their own they are what they
// are, and read only when a request is made.
for (const name of ['llhttp', 'llhttp_simd']) {
  const module = join(undici, 'lib/llhttp', `${name}-wasm.js`);
  const [, base64 = ''] = /wasmBase64 = '([^']+)'/.exec(readFileSync(module, 'utf8')) ?? [];
  const wasm = Buffer.from(base64, 'base64');
  if (wasm.subarray(0, 4).toString() !== '\0asm') {
    throw new Error(`undici/lib/llhttp/${name}-wasm.js has no WebAssembly where it used to be`);
  }
  writeFileSync(join(undici, 'lib/llhttp', `${name}.wasm`), wasm);
  replace(
    module,
    `const { readFileSync } = require('node:fs');\nconst { join } = require('node:path');\nmodule.exports = readFileSync(join(__dirname, '${name}.wasm'));\n`,
  );
}

// Of the parser's constants, of which many are tables, the client reads a few.
const constants = join(undici, 'lib/llhttp/constants.js');
const client = readFileSync(join(undici, 'lib/dispatcher/client-h1.js'), 'utf8').replace("require('../llhttp/constants.js')", '');
const all: Readonly<Record<string, unknown>> = createRequire(import.meta.url)(constants);
const read = new Set([...client.matchAll(/\bconstants\.(\w+)/g)].map(([, name = '']) => name));
if (read.size === 0 || [...read].some((name) => !(name in all))) {
  throw new Error('undici/lib/dispatcher/client-h1.js reads the constants of its parser in another way than it used to');
}
replace(constants, `module.exports = ${JSON.stringify(Object.fromEntries([...read].map((name) => [name, all[name]])), null, 2)};\n`);

// @actions/github makes an agent and a fetch for octokit when it is loaded, for the proxy that the environment names, with an HTTP
// client and a copy of undici of its own. The action gives octokit a fetch of its own, so neither is ever used.
const github = stage('@actions/github');
replace(
  join(github, 'node_modules/undici/index.js'),
  "exports.fetch = () => {\n  throw new Error('the fetch of @actions/github is not in this bundle: octokit gets another one');\n};\n",
);
replace(
  join(github, 'node_modules/@actions/http-client/lib/index.js'),
  'exports.HttpClient = class {\n  getAgent() {}\n  getAgentDispatcher() {}\n};\n',
);
// Nor is its context, which reads the event, and prints or throws where it cannot.
replace(join(github, 'lib/context.js'), 'export class Context {}\n');

const { code, map, assets } = await ncc(join(build, 'index.js'), { cache: false, quiet: true, sourceMap: true, sourceMapRegister: false });

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const write = (name: string, text: string) =>
  writeFileSync(join(dist, name), `${text.replace(/\n?\/\/# sourceMappingURL=.*$/m, '').trimEnd()}\n`);

/**
 * Takes out what nothing uses. The bundler leaves out modules, and marks what is unused in the others; nothing is renamed, joined or
 * shortened. Comments stay in our own code; those of the libraries, many of them on functions that are gone, are in their packages.
 */
async function dropUnused(code: string): Promise<string> {
  // What webpack writes for an unused value, which only a minifier that computes would take out.
  const pure = code.replaceAll('/* unused pure expression or super */ null && ', '/*#__PURE__*/ ');
  const modules = [...pure.matchAll(/^;\/\/ CONCATENATED MODULE: (.*)$|^\/\*{3}\/ /gm)].map(({ index, 1: path = 'node_modules' }) => ({
    index,
    path,
  }));
  const isOwn = (at: number) => !(modules.findLast(({ index }) => index <= at)?.path ?? '').includes('node_modules');
  const { code: used } = await minify(pure, {
    mangle: false,
    compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 4 },
    format: {
      beautify: true,
      quote_style: 3,
      shorthand: true,
      comments: (_, { pos, value }) => isOwn(pos) || /^\*\*\/|CONCATENATED MODULE|@license/.test(value),
    },
  });
  return format(String(used));
}

/** The code with line breaks and indents as a person would set them. Tabs, because the bundler nests everything. */
function format(code: string): string {
  const args = ['format', '--indent-style=tab', '--line-width=140', '--stdin-file-path=index.js'];
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const formatted = execFileSync(process.execPath, [biome, ...args], { cwd: tmpdir(), input: code, encoding: 'utf8', maxBuffer: 2 ** 26 });
  // V8 compiles a function in parentheses at once, where it would else read it twice: the bundler sets them around each module, and
  // the formatter takes them away.
  return formatted.replace(/^(\t+)(\d+: )(\([\w, ]*\) => \{\n[\s\S]*?\n\1\})(?=,$)/gm, '$1$2($3)');
}

// The package above is of ES modules; what ncc writes is CommonJS.
write('package.json', '{ "type": "commonjs" }');
write('index.js', await dropUnused(code));
const maps = [map];
for (const [name, { source }] of Object.entries(assets)) {
  if (name.endsWith('.map')) {
    maps.push(String(source));
  } else if (name.endsWith('.wasm')) {
    writeFileSync(join(dist, name), source);
  } else {
    write(name, await dropUnused(String(source)));
  }
}
write('licenses.txt', licences(maps.flatMap((each) => JSON.parse(each).sources)));

/** The licence texts of the packages that the sources of a bundle belong to, also of parts with a licence of their own. */
function licences(sources: readonly string[]): string {
  const texts = new Map<string, string>();
  for (const source of sources) {
    const [, name, inside] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(source) ?? [];
    if (!name || !inside) {
      continue;
    }
    const folders = inside
      .split('/')
      .slice(0, -1)
      .map((_, index, parts) => parts.slice(0, index + 1).join('/'));
    const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    for (const folder of ['', ...folders]) {
      const file = readdirSync(join(root, 'node_modules', name, folder)).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
      if (file) {
        const text = readFileSync(join(root, 'node_modules', name, folder, file), 'utf8').trim();
        texts.set([`${name} ${manifest.version} (${manifest.license})`, folder].filter(Boolean).join(', '), text);
      } else if (folder === '') {
        throw new Error(`${name} is bundled and has no licence file`);
      }
    }
  }
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
