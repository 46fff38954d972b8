import { failure, type Result, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { Phase } from '../runtime/deadline.ts';
import type { CommandLine, CommandLineResult, CommandLineRun } from './command-line.ts';
import { notInstalledProblem, type StoreCall, storeCallProblem, unreadableProblem } from './messages.ts';
import type { ValueStore } from './values.ts';

/** The command line of a vendor. */
export interface Vendor {
  readonly program: string;
  /** The advice if it is not installed. */
  readonly install: string;
  /** Variables that it gets, beside the environment of the step; `undefined` removes one. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** It reads its standard input only from a pipe. */
  readonly needsPipe?: boolean;
  /** On Windows, it is a batch file. */
  readonly isBatchFile?: boolean;
  /** Errors that end the same if the call is made again, with advice. */
  readonly lasting: readonly (readonly [error: RegExp, advice: string])[];
}

/** One call of a command line. */
export interface VendorCall {
  readonly verb: StoreCall['verb'];
  /** The name of the secret that it is about. */
  readonly secret: string;
  readonly args: readonly string[];
  /** The standard input, for a call that reads it. */
  readonly input?: string;
  /** Check for the error that means that there is no such secret. */
  readonly isNone?: (stderr: string) => boolean;
}

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** The command line of a vendor, as its store uses it. */
export interface VendorProgram {
  /** Make a call. The value is the standard output; `undefined` if there is no such secret. */
  call(call: VendorCall, phase: Phase): Promise<Result<string | undefined>>;
  /** Make a call that prints a JSON object; `undefined` if there is no such secret. */
  read(call: Omit<VendorCall, 'verb' | 'input'>, phase: Phase): Promise<Result<Json | undefined>>;
}

/** The parts that the module of a store needs to open it. */
export interface VendorContext {
  readonly run: (vendor: Vendor) => VendorProgram;
  /** Called with each value that was read, before anything else is done with it. */
  readonly onSecret: (value: string) => void;
  readonly env: NodeJS.ProcessEnv;
  /** The name of the secret with the current password. */
  readonly current: string;
  /** The member of a JSON secret that holds the password; empty for the whole value. */
  readonly field: string;
}

/** Opens the store of a vendor. */
export type OpenVendorStore = (context: VendorContext) => ValueStore;

/** The parts of a run that a command line needs. */
export interface VendorRunOptions {
  readonly start: (commandLine: CommandLine, run: CommandLineRun) => Promise<CommandLineResult>;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly platform?: NodeJS.Platform;
  /** Called with what a failed call printed to its standard error. */
  readonly onStderr: (call: StoreCall, stderr: Buffer) => void;
}

/** Use the command line of a vendor. */
export function runVendor(vendor: Vendor, { start, env, folder, platform, onStderr }: VendorRunOptions): VendorProgram {
  const { program, install, variables, lasting, needsPipe = false, isBatchFile = false } = vendor;
  const commandLine = { file: program, env: { ...env, ...variables }, folder, needsPipe, isBatchFile, ...(platform && { platform }) };
  const call: VendorProgram['call'] = async ({ verb, secret, args, input, isNone }, phase) => {
    const { end, stdout, stderr } = await start(commandLine, { args, isRead: true, phase, ...(input !== undefined && { input }) });
    const text = stderr.toString();
    if (end.kind === 'exit' && end.code === 0) {
      return success(stdout.toString());
    }
    if (end.kind === 'exit' && isNone?.(text)) {
      return success(undefined);
    }
    if (stderr.length > 0) {
      onStderr({ program, verb, secret }, stderr);
    }
    const isMissing = (end.kind === 'not-started' && end.code === 'ENOENT') || (end.kind === 'exit' && end.code === NOT_FOUND);
    if (isMissing) {
      return failure(notInstalledProblem(program, install));
    }
    const problem = storeCallProblem({ program, verb, secret }, end, text);
    const known = lasting.find(([error]) => error.test(text));
    return failure(known ? { ...problem, advice: known[1], isPermanent: true } : problem);
  };
  return {
    call,
    async read(request, phase) {
      const printed = await call({ verb: 'get', ...request }, phase);
      if (!printed.ok || printed.value === undefined) {
        return printed.ok ? success(undefined) : printed;
      }
      const json = parseJson(printed.value);
      return isRecord(json) ? success(json) : failure(unreadableProblem(program, request.secret));
    },
  };
}

/** Add a version to a secret, or create the secret if there is none. */
export async function addOrCreate(
  add: Promise<Result<string | undefined>>,
  create: () => Promise<Result<string | undefined>>,
): Promise<Result<string | undefined>> {
  const added = await add;
  return added.ok && added.value === undefined ? create() : added;
}

/** The exit code of a shell for a command that is not found. */
const NOT_FOUND = 127;
