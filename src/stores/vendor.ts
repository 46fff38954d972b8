import { andThen, failure, type Result, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { Phase } from '../runtime/deadline.ts';
import type { CommandLine, ProgramContext } from './command-line.ts';
import { PROBLEMS, type StoreCall, storeCallProblem } from './messages.ts';
import type { ValueStore } from './values.ts';

/** The command line of a vendor. */
export interface Vendor extends Pick<CommandLine, 'needsPipe' | 'isBatchFile'> {
  readonly program: string;
  /** The advice if it is not installed. */
  readonly install: string;
  /** Variables that it gets, beside the environment of the step; `undefined` removes one. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Errors that end the same if the call is made again, with advice. */
  readonly lasting: readonly (readonly [error: RegExp, advice: string])[];
}

/** One call of a command line. `input`: its standard input, if it reads one. `isNone`: checks for the error that means that there is no
 * such secret. */
export type VendorCall = StoreCall & Readonly<{ args: readonly string[]; input?: string; isNone?: (stderr: string) => boolean }>;

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Opens the store of a vendor. `field`: the member of the `current` secret that holds the password; empty for the whole value. */
export type OpenVendorStore = (context: ProgramContext, secret: { readonly current: string; readonly field: string }) => ValueStore;

/** The exit code of a shell for a command that is not found. */
const NOT_FOUND = 127;

/** Use the command line of a vendor. */
export function runVendor(vendor: Vendor, { start, env, folder, platform, onStderr }: ProgramContext) {
  const { program, install, variables, lasting, needsPipe = false, isBatchFile = false } = vendor;
  const commandLine = { file: program, env: { ...env, ...variables }, folder, platform, needsPipe, isBatchFile };

  /** Make a call. The value is the standard output; `undefined` if there is no such secret. */
  async function call({ verb, secret, args, input, isNone }: VendorCall, phase: Phase): Promise<Result<string | undefined>> {
    const { end, stdout, stderr } = await start(commandLine, { args, input, isRead: true, phase });
    const text = stderr.toString();
    if (end.kind === 'exit' && end.code === 0) return success(stdout.toString());
    if (end.kind === 'exit' && isNone?.(text)) return success(undefined);
    if (stderr.length > 0) onStderr({ program, verb, secret }, stderr);
    if ((end.kind === 'not-started' && end.code === 'ENOENT') || (end.kind === 'exit' && end.code === NOT_FOUND)) {
      return failure(PROBLEMS.notInstalled(program, install));
    }
    const problem = storeCallProblem({ program, verb, secret }, end, text);
    const known = lasting.find(([error]) => error.test(text));
    return failure(known ? { ...problem, advice: known[1], isPermanent: true } : problem);
  }

  /** Make a call that prints a JSON object; `undefined` if there is no such secret. */
  function read(request: Omit<VendorCall, 'verb'>, phase: Phase): Promise<Result<Json | undefined>> {
    return andThen(call({ verb: 'get', ...request }, phase), (printed) => {
      if (printed === undefined) return success(undefined);
      const json = parseJson(printed);
      return isRecord(json) ? success(json) : failure(PROBLEMS.unreadable(program, request.secret));
    });
  }

  return { call, read };
}
