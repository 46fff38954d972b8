import { andThen, failure, type Result, success } from '../errors/result.ts';
import type { Phase } from '../runtime/deadline.ts';
import { parseIso8601 } from '../runtime/time.ts';
import type { ProgramContext } from './command-line.ts';
import { PROBLEMS, type StoreCall, storeCallProblem } from './messages.ts';
import type { ValueStore } from './values.ts';

/** Use a program as a store of values. Its calls are `get NAME`, `put NAME`, `delete NAME` and `updated NAME`, with the value on its
 * standard input or output. The exit code 0 means done. */
export function createProgramStore(file: string, { start, env, folder, onSecret, onStderr }: ProgramContext): ValueStore {
  /** Make one call, and return its standard output without a line break at its end. */
  async function call(verb: StoreCall['verb'], secret: string, phase: Phase, input = ''): Promise<Result<string>> {
    const isRead = verb === 'get' || verb === 'updated';
    const { end, stdout, stderr } = await start({ file, env, folder }, { args: [verb, secret], input, isRead, phase });
    const text = stdout.toString().replace(/\r?\n$/, '');
    if (verb === 'get') onSecret(text);
    // Output that is too long was not read to its end, so its secrets are not known, and the standard error may have them.
    const shown = end.kind === 'too-much-output' ? Buffer.alloc(0) : stderr;
    if (shown.length > 0) onStderr({ verb, secret }, shown);
    return end.kind === 'exit' && end.code === 0 ? success(text) : failure(storeCallProblem({ verb, secret }, end, shown.toString()));
  }

  return {
    async get(name, phase, withTime = false) {
      const [got, updated] = await Promise.all([call('get', name, phase), withTime ? call('updated', name, phase) : undefined]);
      if (!got.ok || got.value === '' || !updated) return andThen(got, (value) => success({ value }));
      return andThen(updated, (text) => {
        const updatedAt = parseIso8601(text.trim());
        if (!Number.isNaN(updatedAt)) return success({ value: got.value, updatedAt });
        return failure(text.trim() === '' ? PROBLEMS.ageUnknown(name) : PROBLEMS.invalidTime(name));
      });
    },
    put: (name, value, phase) => call('put', name, phase, value),
    delete: (name, phase) => call('delete', name, phase),
  };
}
