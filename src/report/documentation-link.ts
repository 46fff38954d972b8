import type { Problem } from '../problems/problem.ts';

const PAGE = 'docs/troubleshooting.md';

/** The heading of a problem's entry in the documentation. */
export function headingOf({ title, heading = title }: Pick<Problem, 'title' | 'heading'>): string {
  return heading;
}

/** The anchor that GitHub creates for a heading: lowercase, spaces as hyphens, no punctuation. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/**
 * The link to a problem's entry in the documentation: a URL in the repository of this action at the version that runs, as the runner names
 * them. If it does not (for an action that is called by its path), the path in the repository.
 */
export function documentationLink(problem: Pick<Problem, 'title' | 'heading'>, env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  const server = URL.parse(GITHUB_SERVER_URL)?.origin ?? 'null';
  const page = `${PAGE}#${anchorOf(headingOf(problem))}`;
  const isKnown = server !== 'null' && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return isKnown ? `${server}/${repository}/blob/${ref}/${page}` : `${page} in the repository of this action`;
}
