import { failure, type Result, success } from '../errors/result.ts';
import type { Phase } from '../runtime/deadline.ts';
import { parseIso8601 } from '../runtime/time.ts';
import type { CommandLineResult, CommandLineRun } from './command-line.ts';
import { ageUnknownProblem, invalidTimeProblem, type StoreCall, storeCallProblem } from './messages.ts';
import type { ValueStore } from './values.ts';

/** The options of the store of a program. */
export interface ProgramStoreOptions {
  /** Runs the program with these arguments and this standard input. */
  readonly run: (run: CommandLineRun) => Promise<CommandLineResult>;
  /** Called with each value that was read, before anything else is done with it. */
  readonly onSecret: (value: string) => void;
  /** Called with what the program printed to its standard error. */
  readonly onStderr: (call: StoreCall, stderr: Buffer) => void;
}

/**
 * Use a program as a store of values. Its calls are `get NAME`, `put NAME`, `delete NAME` and `updated NAME`, with the value on its standard
 * input or output. The exit code 0 means done.
 */
export function createProgramStore({ run, onSecret, onStderr }: ProgramStoreOptions): ValueStore {
  /** Make one call, and return its standard output without a line break at its end. */
  async function call(verb: StoreCall['verb'], secret: string, phase: Phase, input = ''): Promise<Result<string>> {
    const { end, stdout, stderr } = await run({ args: [verb, secret], input, isRead: verb === 'get' || verb === 'updated', phase });
    const text = stdout.toString().replace(/\r?\n$/, '');
    if (verb === 'get') {
      onSecret(text);
    }
    // Output that is too long was not read to its end, so its secrets are not known, and the standard error may have them.
    const shown = end.kind === 'too-much-output' ? Buffer.alloc(0) : stderr;
    if (shown.length > 0) {
      onStderr({ verb, secret }, shown);
    }
    return end.kind === 'exit' && end.code === 0 ? success(text) : failure(storeCallProblem({ verb, secret }, end, shown.toString()));
  }

  return {
    async get(name, phase, withTime = false) {
      const [value, updated] = await Promise.all([call('get', name, phase), withTime ? call('updated', name, phase) : success('')]);
      if (!value.ok || !withTime || value.value === '') {
        return value.ok ? success({ value: value.value }) : value;
      }
      if (!updated.ok) {
        return updated;
      }
      const text = updated.value.trim();
      const updatedAt = parseIso8601(text);
      if (Number.isNaN(updatedAt)) {
        return failure(text === '' ? ageUnknownProblem(name) : invalidTimeProblem(name));
      }
      return success({ value: value.value, updatedAt });
    },
    put: (name, value, phase) => call('put', name, phase, value),
    delete: (name, phase) => call('delete', name, phase),
  };
}
