// Shows what a user of the action sees: the committed bundle runs against simulators of Zoom and GitHub on loopback, in three acts.

import { startGitHub } from '../test/simulator/github.ts';
import { startZoom } from '../test/simulator/zoom.ts';
import { type ActionResult, goodInputs, type RunOptions, rotationInputs, runAction } from '../test/support/action.ts';

const zoom = await startZoom();
const github = await startGitHub();
const USER = 'ada@example.com';
const SECRET = 'ZOOM_PASSWORD';

const print = (text: string) => console.log(text);
const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** Prints the log of a run as the runner shows it, and its outcome. */
function show({ log, annotations, outputs, exitCode, signal }: ActionResult): void {
  const collapsed = log.replace(/^::group::(.*)\n[\s\S]*?^::endgroup::$/gm, '> $1 (collapsed)');
  const shown = annotations.map(({ level, message }) => `${level[0]?.toUpperCase()}${level.slice(1)}: ${message}`);
  print(indent([collapsed.trim(), ...shown].join('\n')));
  const ending = signal ? `the process was killed (${signal})` : `exit code ${exitCode}`;
  print(indent(`=> ${ending}, status: ${outputs['status']}${outputs['error-code'] ? `, error-code: ${outputs['error-code']}` : ''}\n`));
}

print(`A simulated Zoom and a simulated GitHub run on this machine. Nothing leaves it.

1. An update: set the password of ${USER}.
`);
const inputs = goodInputs(zoom);
const update = await runAction(inputs);
show(update);

print('2. A rejection: set the same password again.\n');
const rejection = await runAction(inputs);
show(rejection);

print(`3. A rotation that is killed right after Zoom accepts the new password, and the run that repairs it.
   At the start, the secret ${SECRET} holds the password in effect.
`);
github.store(SECRET, zoom.passwordOf(USER));

/** Names each password by the order in which it appeared. */
const passwords: string[] = [];
function nameOf(password: string): string {
  if (password === '') {
    return '-';
  }
  if (!passwords.includes(password)) {
    passwords.push(password);
  }
  return `password ${passwords.indexOf(password) + 1}`;
}
const rows: string[][] = [['', 'Zoom', SECRET, `${SECRET}_PENDING`]];
const addRow = (when: string) =>
  rows.push([when, nameOf(zoom.passwordOf(USER)), ...['', '_PENDING'].map((slot) => nameOf(github.secret(`${SECRET}${slot}`)))]);

let kill: () => void = () => undefined;
zoom.fail({
  kind: 'stall',
  when: 'after',
  only({ method }) {
    if (method === 'PUT') {
      kill();
    }
    return method === 'PUT';
  },
});
const killAfterUpdate: RunOptions = { onStart: (send) => (kill = () => send('SIGKILL')) };

addRow('before');
const killed = await runAction(rotationInputs(zoom, github), killAfterUpdate);
show(killed);
addRow('after the killed run');
const repair = await runAction(rotationInputs(zoom, github));
show(repair);
addRow('after the next run');
for (const row of rows) {
  print(
    indent(
      row
        .map((cell) => cell.padEnd(24))
        .join('')
        .trimEnd(),
    ),
  );
}

const isAsExpected =
  update.outputs['status'] === 'updated' &&
  rejection.outputs['error-code'] === '300' &&
  killed.signal === 'SIGKILL' &&
  killed.outputs['status'] === 'unknown' &&
  repair.outputs['status'] === 'updated' &&
  rows
    .slice(1)
    .map((row) => row.slice(1).join())
    .join(' | ') === 'password 1,password 1,- | password 2,password 1,password 2 | password 2,password 2,-';
await zoom.close();
await github.close();
print(isAsExpected ? '\nAll runs ended as expected.' : '\nA run did not end as expected.');
process.exitCode = isAsExpected ? 0 : 1;
