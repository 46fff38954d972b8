import { type ErrorEntry, titleOf } from '../errors/problem.ts';

const PAGE = 'docs/troubleshooting.md';

/** The anchor that GitHub creates for an English heading: lowercase, spaces as hyphens, no punctuation. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');

/** The link to an error in the documentation: a URL in the repository of this action at the version that runs, as the runner names them. If
 * it does not (for an action that is called by its path), the path in the repository. */
export function documentationLink(entry: ErrorEntry, env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  const server = originOf(GITHUB_SERVER_URL);
  const page = `${PAGE}#${anchorOf(titleOf(entry))}`;
  const isKnown = server !== 'null' && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return isKnown ? `${server}/${repository}/blob/${ref}/${page}` : `${page} in the repository of this action`;
}

/** The origin of a URL, or `null`. It is also read with a version of Node.js that is too old for `URL.parse`. */
function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return 'null';
  }
}
