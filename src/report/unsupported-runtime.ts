import * as core from '@actions/core';
import { findEntry } from '../problems/catalogue.ts';
import { documentationLink } from './documentation-link.ts';
import { setOutputs } from './outputs.ts';

/** The oldest major version of Node.js that the action supports: the one of `using: node24` in action.yml. */
export const OLDEST_NODE = 24;

/** Report that a version of Node.js, such as `20.20.2`, is too old. Returns false, and reports nothing, if it is supported. */
export function reportUnsupportedRuntime(version: string): boolean {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) {
    return false;
  }
  const { title, fix } = findEntry('unsupported-runtime');
  const message = `This action needs Node.js ${OLDEST_NODE} and was started with Node.js ${version}. The Zoom password was not changed.`;
  setOutputs({
    status: 'unchanged',
    'error-code': 'unsupported-runtime',
    'error-message': message,
    message: `${message} What to do: ${fix.replaceAll('`', '')}`,
    'documentation-url': documentationLink({ title }, process.env),
  });
  core.error(`${message}\n${fix}`, { title });
  return true;
}
