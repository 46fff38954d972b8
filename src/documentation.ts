import type { Problem } from './outcome.ts';

const PAGE = 'docs/troubleshooting.md';

/** The heading of a problem's entry in the documentation. */
export function headingOf({ title, entry = title }: Pick<Problem, 'title' | 'entry'>): string {
  return entry;
}

/** The anchor that GitHub makes of a heading: lower case, spaces as hyphens, no punctuation. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/**
 * Where a problem is explained: a URL in the repository of this action, at the version that runs, as the runner names them; without
 * those (an action that is called by its path), the place in the repository.
 */
export function placeOf(problem: Pick<Problem, 'title' | 'entry'>, env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  const server = URL.parse(GITHUB_SERVER_URL)?.origin ?? 'null';
  const page = `${PAGE}#${anchorOf(headingOf(problem))}`;
  const isKnown = server !== 'null' && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return isKnown ? `${server}/${repository}/blob/${ref}/${page}` : `${page} in the repository of this action`;
}
