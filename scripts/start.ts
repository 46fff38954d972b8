// Shows the output that a user of the action sees: the committed bundle runs against a Zoom simulator on loopback, with one success
// and one rejection.
import { type ActionResult, runAction } from '../test/bundle/action.ts';
import { startZoom } from '../test/simulator/zoom.ts';

const zoom = await startZoom();
const inputs = { 'user-id': 'ada@example.com', password: 'Correct-horse-7', token: 'good.token', 'api-url': zoom.apiUrl };

function show(title: string, { log, annotations, outputs, summary, exitCode }: ActionResult): void {
  const sections = [
    ['The log, as the runner masks it', log.trim()],
    ['Annotations', annotations.map(({ level, title: heading, message }) => `${level}: ${heading}\n${message}`).join('\n')],
    [
      'Outputs',
      Object.entries(outputs)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n'),
    ],
    ['Job summary', summary.trim()],
    ['Exit code', String(exitCode)],
  ];
  console.log(`\n=== ${title} ===`);
  for (const [heading, text] of sections) {
    console.log(`\n--- ${heading} ---\n${text || '(none)'}`);
  }
}

console.log(`A Zoom simulator listens on ${zoom.origin}. It has the user ada@example.com and accepts the token good.token.`);
const success = await runAction(inputs);
show('Set a new password', success);
const rejection = await runAction(inputs);
show('Set the same password again', rejection);
const passwordInEffect = zoom.passwordOf('ada@example.com');
await zoom.close();

const isAsExpected =
  success.exitCode === 0 &&
  success.outputs['status'] === 'updated' &&
  rejection.exitCode === 1 &&
  rejection.outputs['error-code'] === '300' &&
  passwordInEffect === inputs.password;
console.log(isAsExpected ? '\nBoth runs ended as expected.' : '\nA run did not end as expected.');
process.exitCode = isAsExpected ? 0 : 1;
