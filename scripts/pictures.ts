// Renders docs/images/ from what the bundle really prints: the job summaries and an annotation, with GitHub's CSS in headless Chromium.
// Needs `chromium` and a font with emoji (`apt-get install chromium fonts-noto-color-emoji`), so it is not part of the check. Run it again
// after the wording changes: node scripts/pictures.ts
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import { startGitHub } from '../test/simulator/github.ts';
import { defaultAccount, startZoom } from '../test/simulator/zoom.ts';
import { type ActionResult, goodInputs, rotationInputs, runAction } from '../test/support/action.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const css = readFileSync(join(root, 'node_modules/github-markdown-css/github-markdown-light.css'), 'utf8');

/** Writes a picture of a page with this HTML in its body. */
function picture(name: string, html: string, height: number): void {
  const page = join(folder, 'page.html');
  const style = `${css}
    body { margin: 0; background: #ffffff; }
    .markdown-body { padding: 20px 24px; }
    .annotation { border: 1px solid #d1d9e0; border-radius: 6px; padding: 12px 16px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 13px; }
    .annotation b { display: block; margin-bottom: 4px; }
    .annotation b::before { content: "⊗ "; color: #d1242f; }`;
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="markdown-body">${html}</div>`);
  execFileSync('chromium', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=2'],
    ...[`--window-size=760,${height}`, `--screenshot=${join(root, 'docs/images', name)}`, page],
  ]);
}

const summaryOf = ({ summary }: ActionResult) => String(marked.parse(summary, { gfm: true, async: false }));
const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

mkdirSync(join(root, 'docs/images'), { recursive: true });
// As the runner names the repository of an action that a workflow uses.
const env = { GITHUB_ACTION_REPOSITORY: 'YOUR_ORG/update-zoom-password', GITHUB_ACTION_REF: 'v1' };
const zoom = await startZoom({ accounts: [defaultAccount({ historyLength: 3 })] });
const github = await startGitHub();
const rotation = await runAction(rotationInputs(zoom, github, { 'minimum-age-days': '30' }), { env });
picture('summary-rotation.png', summaryOf(rotation), 150);
const rejection = await runAction(goodInputs(zoom, { password: zoom.passwordOf('ada@example.com') }), { env });
picture('summary-rejection.png', summaryOf(rejection), 260);
const [annotation] = rejection.annotations;
const [, ...lines] = (annotation?.message ?? '').split('\n');
picture('annotation.png', `<div class="annotation"><b>${toHtml(annotation?.title ?? '')}</b>${toHtml(lines.join('\n'))}</div>`, 230);
await zoom.close();
await github.close();
rmSync(folder, { recursive: true });
