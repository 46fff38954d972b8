import type { Outcome, PasswordLocation } from '../outcome.ts';
import type { Warning } from '../problems/problem.ts';
import type { RotationWarning } from '../rotation/ports.ts';
import { CURRENT, PENDING, previousSlot } from '../rotation/slots.ts';
import { DAY_MS } from '../runtime/time.ts';
import { formatDate } from './text.ts';

/** Describe which secret holds the password in effect. */
export function describeLocation(location: PasswordLocation): string {
  const { secretName } = location;
  const secret = (slot = '') => `\`${secretName}${slot}\``;
  switch (location.kind) {
    case 'current':
      return `The secret ${secret()} holds the password now in effect.`;
    case 'pending':
      return `The secret ${secret(PENDING)} holds the password now in effect. The next run stores it as ${secret()}.`;
    case 'recent':
      return `The secret ${secret()} was last updated on ${formatDate(location.writtenAt)}.`;
    case 'any': {
      const names = [CURRENT, PENDING, previousSlot(1)].map(secret);
      return `One of the secrets ${names.join(', ')} holds the password in effect, if ${secret()} did before.`;
    }
    case 'previous-or': {
      const { slots, hasRecovered, isPendingKept, isDryRun } = location;
      const previous = hasRecovered ? `the password of an earlier run, which is now in ${secret()},` : 'the previous password';
      const open = slots.map(secret).join(' or ');
      return [
        open ? `Either ${previous} or the one in ${open} is in effect.` : `${capitalize(previous)} is in effect.`,
        ...(isDryRun && slots.includes(PENDING) ? [`A run without \`dry-run\` first completes the one in ${secret(PENDING)}.`] : []),
        ...(isDryRun || hasRecovered ? [] : [`${secret()} was not updated.`]),
        ...(isPendingKept ? [`${secret(PENDING)} was kept because Zoom's response was unusual. The next run retries it.`] : []),
      ].join(' ');
    }
  }
}

/** The time from which a run rotates again, in milliseconds since the epoch, if `minimum-age-days` sets it. */
export function nextRotationTime(outcome: Outcome): number | undefined {
  return 'nextRotationAt' in outcome ? outcome.nextRotationAt : undefined;
}

/** The day of the next rotation, if `minimum-age-days` sets it: that of the full age, half a day after a run may rotate again. */
export function describeNextRotation(outcome: Outcome): string[] {
  const time = nextRotationTime(outcome);
  return time === undefined ? [] : [`Next rotation: ${formatDate(time + DAY_MS / 2)}.`];
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The annotation for a warning of the protocol. */
export function describeRotationWarning(warning: RotationWarning): Warning {
  switch (warning.kind) {
    case 'time-in-future':
      return {
        title: 'The secret has a time in the future',
        message: `The last update of the secret \`${warning.secretName}\` is in the future, so its age is not known: a rotation is due. Check the clock of the runner.`,
      };
    case 'not-deleted': {
      const { secretName, slot, problem } = warning;
      return {
        title: 'A secret could not be deleted',
        message: `The secret \`${secretName}${slot}\` may still exist. The next run deletes it. ${problem.summary}`,
        untrustedDetail: problem.untrustedDetail,
      };
    }
  }
}
