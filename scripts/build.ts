// Bundles what tsc has compiled into dist/, with the licences of all that is bundled.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ncc from '@vercel/ncc';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const dist = join(root, 'dist');

// Without "type": "module" ncc writes CommonJS, which starts faster.
writeFileSync(join(build, 'package.json'), '{}\n');

// What is bundled from here, in place of node_modules: copies with what this action never uses taken out of them.
const staged = join(build, 'node_modules');

// @actions/core imports an HTTP client, and with it a copy of undici, for OIDC tokens, which this action never asks for. The
// package does not say that its modules are free of side effects, so the copy says it, and the bundler drops them.
cpSync(join(root, 'node_modules/@actions/core'), join(staged, '@actions/core'), { recursive: true });
const stagedManifest = join(staged, '@actions/core/package.json');
writeFileSync(stagedManifest, JSON.stringify({ ...JSON.parse(readFileSync(stagedManifest, 'utf8')), sideEffects: false }));

// undici's client brings HTTP/2, a second HTTP parser and the FormData of its fetch along. The action asks for HTTP/1.1 and sends
// texts, so none of them is ever called; whoever calls them all the same gets an error that says why. The tests run the bundle.
cpSync(join(root, 'node_modules/undici'), join(staged, 'undici'), { recursive: true });
const UNUSED = [
  'dispatcher/client-h2.js',
  'milo/simd.js',
  'milo/no-simd.js',
  'web/fetch/body.js',
  'web/fetch/formdata.js',
  'web/webidl/index.js',
];
for (const name of UNUSED) {
  const file = join(staged, 'undici/lib', name);
  // So that a new release of undici that has moved it is noticed.
  readFileSync(file);
  writeFileSync(
    file,
    `module.exports = () => {\n  throw new Error('undici/lib/${name} is not in this bundle: nothing in it is used');\n};\n`,
  );
}

const { code, map, assets } = await ncc(join(build, 'index.js'), { cache: false, quiet: true, sourceMap: true, sourceMapRegister: false });

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const write = (name: string, text: string) =>
  writeFileSync(join(dist, name), `${text.replace(/\n?\/\/# sourceMappingURL=.*$/m, '').trimEnd()}\n`);
// The package above is of ES modules; what ncc writes is CommonJS.
write('package.json', '{ "type": "commonjs" }');
write('index.js', code);
const maps = [map];
for (const [name, { source }] of Object.entries(assets)) {
  if (name.endsWith('.map')) {
    maps.push(String(source));
  } else {
    write(name, String(source));
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
