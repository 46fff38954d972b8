import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure, type Result, success } from '../errors/result.ts';
import { isShippedStore, SHIPPED_STORES, type ShippedStoreName, shippedStore } from '../stores/shipped.ts';
import { FAULTS, type InputProblem, inputProblem } from './messages.ts';

/** The store of the secret: GitHub, one that comes with the action, or a program by its path. */
export type Store =
  | { readonly kind: 'github' }
  | { readonly kind: 'shipped'; readonly store: ShippedStoreName }
  | { readonly kind: 'program'; readonly file: string };

/** The environment that a store is looked up in. `platform`: the operating system, if it is not this one. */
export type StoreEnvironment = Readonly<{ env: NodeJS.ProcessEnv; platform?: NodeJS.Platform }>;

/** The folder that relative paths start from, and that programs run in. */
export const workspaceOf = (env: NodeJS.ProcessEnv): string => env['GITHUB_WORKSPACE'] || process.cwd();

/** Find the store that the input names, and check that it can hold the secret. Returns each reason why it can't. */
export function findStore(
  name: string,
  secret: string,
  { env, platform = process.platform }: StoreEnvironment,
): Result<Store, readonly InputProblem[]> {
  if (name === 'github') return success({ kind: 'github' });
  if (isShippedStore(name)) {
    const { names, nameRule, variables, isUnixOnly } = shippedStore(name);
    const problems = [
      ...(isUnixOnly && platform === 'win32' ? [inputProblem('store', FAULTS.notOnWindows(name))] : []),
      ...variables.filter((variable) => !env[variable]).map((variable) => inputProblem('store', FAULTS.noVariable(name, variable))),
      ...(secret === '' || names.test(secret) ? [] : [inputProblem('secret-name', nameRule)]),
    ];
    return problems.length > 0 ? failure(problems) : success({ kind: 'shipped', store: name });
  }
  const isPath = name.includes('/') || (platform === 'win32' && name.includes('\\'));
  const file = resolve(workspaceOf(env), name);
  const fault = isPath ? programFault(file) : FAULTS.unknownStore(Object.keys(SHIPPED_STORES));
  return fault ? failure([inputProblem('store', fault)]) : success({ kind: 'program', file });
}

/** The reason why a file is not a program, if it is not. */
function programFault(file: string): string | undefined {
  if (!existsSync(file)) return FAULTS.noFile;
  if (!statSync(file).isFile()) return FAULTS.notFile;
  try {
    accessSync(file, constants.X_OK);
    return undefined;
  } catch {
    return FAULTS.notExecutable;
  }
}
