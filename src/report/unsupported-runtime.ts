import * as core from '@actions/core';
import { ACTION_ERRORS } from '../errors/action-errors.ts';
import { titleOf } from '../errors/problem.ts';
import { documentationLink } from './documentation-link.ts';
import { setOutputs } from './outputs.ts';

/** The oldest major version of Node.js that the action supports: the one of `using: node24` in action.yml. */
export const OLDEST_NODE = 24;

/** Report that a version of Node.js, such as `20.20.2`, is too old. Returns false, and reports nothing, if it is supported. */
export function reportUnsupportedRuntime(version: string): boolean {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return false;
  const entry = ACTION_ERRORS.unsupportedRuntime;
  const message = `This action needs Node.js ${OLDEST_NODE} and was started with Node.js ${version}. The Zoom password was not changed.`;
  const title = titleOf(entry);
  const advice = `What to do: ${entry.fix}`;
  const link = documentationLink(entry, process.env);
  setOutputs({
    status: 'unchanged',
    'error-code': entry.code,
    'error-message': message,
    message: `${message} ${advice.replaceAll('`', '')}`,
    'documentation-url': link,
  });
  core.error([title, message, advice, `More: ${link}`].join('\n'), { title });
  return true;
}
