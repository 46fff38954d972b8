// Bundles what tsc compiled from src/ to build/src/ into dist/: overlay, bundle, drop what is unused, format, write.
// Every dependency is bundled as npm installed it, except for the files in scripts/overlay/ and one line of one package.json (below).
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import ncc from '@vercel/ncc';
import { type Node, parse } from 'acorn';
import { minify } from 'terser';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const dist = join(root, 'dist');
const overlay = join(root, 'scripts/overlay');
const installed = join(root, 'node_modules');
// webpack looks for packages here before it looks in node_modules/.
const staged = join(build, 'node_modules');

/** Copy the packages that have stubs, and replace files of the copies with the stubs. Each stub says why it exists. */
function stageStubs(): void {
  const entries = readdirSync(overlay, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const stubs = entries.map((entry) => relative(overlay, join(entry.parentPath, entry.name)));
  new Set(stubs.map((stub) => splitPath(stub).name)).forEach(stagePackage);
  for (const stub of stubs) {
    if (!existsSync(join(installed, stub))) {
      throw new Error(`scripts/overlay/${stub} replaces a file that the package does not have`);
    }
    cpSync(join(overlay, stub), join(staged, stub));
  }
}

function stagePackage(name: string): void {
  cpSync(join(installed, name), join(staged, name), { recursive: true });
}

/**
 * Let webpack leave out the modules of @actions/core that nothing uses. The package has no side effects but does not declare it. Otherwise
 * its HTTP client for OIDC tokens is bundled, with a second copy of undici, and the test of the bundle's size fails.
 */
function stageCoreWithoutSideEffects(): void {
  stagePackage('@actions/core');
  const manifest = join(staged, '@actions/core/package.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), sideEffects: false }));
}

/** Modules of Node.js that undici loads for one value, and that value. The modules would load 19 others, which takes 2 ms. */
const BUILTINS: Readonly<Record<string, string>> = {
  'node:assert': '(value, message) => { if (!value) throw new Error(message); }',
  // The default limit of a response's headers. undici also asks for a class of streams that it destroys. The action sends only texts.
  'node:http': '{ maxHeaderSize: 16384 }',
};

/** Replace these modules. test/bundle/overlay.test.ts checks that undici uses nothing else of them. */
function stubBuiltins(code: string): string {
  return Object.entries(BUILTINS).reduce((text, [name, value]) => {
    const parts = text.split(`module.exports = require("${name}");`);
    if (parts.length !== 2) {
      throw new Error(`${name} is loaded in another way`);
    }
    return parts.join(`module.exports = ${value};`);
  }, code);
}

/** Remove declarations that nothing uses. terser renames and inlines nothing, and keeps only the comments that name modules and licenses. */
async function dropUnused(code: string): Promise<string> {
  const { code: used = '' } = await minify(code, {
    mangle: false,
    compress: { defaults: false, unused: true, dead_code: true, side_effects: true, evaluate: true, passes: 4 },
    format: {
      beautify: true,
      keep_numbers: true,
      quote_style: 3,
      shorthand: true,
      comments: (_, { value }) => value.includes('CONCATENATED MODULE') || value.includes('@license'),
    },
  });
  return used;
}

/** Break lines, which terser does not do within a list. Runs in another folder, so that biome.json doesn't apply. */
function format(code: string): string {
  const args = ['format', '--indent-style=tab', '--line-width=140', '--stdin-file-path=index.js'];
  const command = [join(installed, '@biomejs/biome/bin/biome'), ...args];
  return execFileSync(process.execPath, command, { cwd: tmpdir(), input: code, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/**
 * Restore the parentheses that webpack puts around the function of each module, and that terser and Biome drop. V8 compiles a function in
 * parentheses at once. It parses any other function twice, which makes a plain update about 10 % slower.
 */
function parenthesizeModules(code: string): string {
  const functions = findModules(parse(code, { ecmaVersion: 'latest' }));
  if (functions.length === 0) {
    throw new Error('webpack writes modules in another form');
  }
  return functions.reduceRight((text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`, code);
}

/** The functions in `{ 123: (module) => … }`, the form in which webpack writes modules, in the order of the code. */
function findModules(node: object): Node[] {
  const { type, key, value } = node as { type?: string; key?: { value?: unknown }; value?: Node };
  const isModule = type === 'Property' && typeof key?.value === 'number' && value?.type.endsWith('FunctionExpression');
  return isModule && value ? [value] : Object.values(node).flatMap((child) => (child instanceof Object ? findModules(child) : []));
}

/** The outermost package of a path such as `@scope/name/node_modules/inner/lib/x.js`, and the folder below it, which can be `.`. */
function splitPath(path: string): { readonly name: string; readonly folder: string } {
  const parts = path.split(sep);
  const depth = path.startsWith('@') ? 2 : 1;
  return { name: parts.slice(0, depth).join('/'), folder: dirname(parts.slice(depth).join('/')) };
}

/** The license texts of the packages that the source files belong to, and of folders in them that have a license of their own. */
function licenses(files: readonly string[]): string {
  const texts = new Map<string, string>();
  for (const file of files.filter((each) => each.includes('node_modules'))) {
    // The innermost package: a package can contain another version of a package that is installed beside it.
    const start = file.lastIndexOf('node_modules') + 'node_modules/'.length;
    const { name, folder } = splitPath(file.slice(start));
    const home = join(file.slice(0, start), name);
    const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const parents = folder.split('/').map((_, depth, all) => all.slice(0, depth + 1).join('/'));
    for (const part of new Set(['.', ...parents])) {
      const text = readdirSync(join(home, part)).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
      if (text) {
        const title = `${name} ${version} (${license})${part === '.' ? '' : `, ${part}`}`;
        texts.set(title, readFileSync(join(home, part, text), 'utf8').trim());
      } else if (part === '.') {
        throw new Error(`${name} is bundled and has no license file`);
      }
    }
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([title, text]) => `${title}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

rmSync(staged, { recursive: true, force: true });
stageStubs();
stageCoreWithoutSideEffects();
// Without "type": "module" in the nearest package.json, ncc writes CommonJS, which starts faster.
writeFileSync(join(build, 'src/package.json'), '{}\n');
const { code, map, assets } = await ncc(join(build, 'src/index.js'), {
  cache: false,
  quiet: true,
  sourceMap: true,
  sourceMapRegister: false,
});

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
// The repository's package.json declares ES modules.
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
const maps = [map];
for (const [name, source] of [
  ['index.js', stubBuiltins(code)] as const,
  ...Object.entries(assets).map(([name, { source }]) => [name, source] as const),
]) {
  if (name.endsWith('.map')) {
    maps.push(String(source));
  } else {
    writeFileSync(join(dist, name), parenthesizeModules(format(await dropUnused(String(source)))));
  }
}
const sources: string[] = maps.flatMap((each) => JSON.parse(each).sources);
writeFileSync(join(dist, 'licenses.txt'), licenses(sources.map((source) => join(dist, source))));
