import type { Outcome, PasswordLocation } from '../outcome.ts';
import { CURRENT, deletionOf, PENDING, previousSlot, slotName } from '../rotation/slots.ts';
import type { RunRequest } from './advice.ts';
import { capitalize, formatDate, formatMinute } from './format.ts';

/** Describe what holds the password in effect, as far as the action stored it: a secret, or the output. */
export function describePassword(outcome: Outcome, { isGenerated }: Pick<RunRequest, 'isGenerated'>): string[] {
  if (outcome.location) return [describeLocation(outcome.location), ...describeStore(outcome.location)];
  const { status } = outcome;
  if (!isGenerated || (status !== 'updated' && status !== 'unknown' && status !== 'updated-not-stored')) return [];
  const advice = status === 'updated' ? ' Save it in a later step of the same job.' : '';
  return [`Only the output \`password\` of this step holds the generated password.${advice}`];
}

/** Describe where the secrets are, if a person may have to look for the one that holds the password in effect. */
function describeStore(location: PasswordLocation): string[] {
  const isOpen =
    location.kind === 'previous-or'
      ? location.slots.length > 0 || location.isPendingKept || location.isPendingUnconfirmed
      : location.kind === 'pending' || location.kind === 'any';
  return isOpen && location.place ? [`The secrets are in ${location.place}.`] : [];
}

/** Describe which secret holds the password in effect. */
export function describeLocation(location: PasswordLocation): string {
  const secret = (slot: string = CURRENT) => `\`${slotName(location, slot)}\``;
  switch (location.kind) {
    case 'current':
      return `The secret ${secret()} holds the password now in effect.`;
    case 'pending':
      return `The secret ${secret(PENDING)} holds the password now in effect. ${secret()} may not hold it yet.`;
    case 'recent':
      return `The secret ${secret()} was last updated on ${formatDate(location.writtenAt)}.`;
    case 'any': {
      const names = [CURRENT, PENDING, previousSlot(1)].map((slot) => secret(slot));
      return `One of the secrets ${names.join(', ')} holds the password in effect, if ${secret()} did before.`;
    }
    case 'previous-or': {
      const { slots, hasRecovered, isPendingKept, isPendingUnconfirmed, isDryRun } = location;
      const previous = hasRecovered ? `the password of an earlier run, which is now in ${secret()},` : 'the previous password';
      const open = slots.map((slot) => secret(slot)).join(' or ');
      const inEffect = capitalize(open ? `either ${previous} or the one in ${open}` : previous);
      return [
        `${inEffect} is in effect${isPendingKept ? ', unless Zoom received the request twice' : ''}.`,
        ...(isDryRun && slots.includes(PENDING) ? [`A run without \`dry-run\` first completes the one in ${secret(PENDING)}.`] : []),
        ...(isDryRun || hasRecovered ? [] : [`${secret()} was not updated.`]),
        ...(isPendingKept ? [`${secret(PENDING)} keeps the rejected password for that case, and the next run sends it again.`] : []),
        ...(isPendingUnconfirmed
          ? [`${secret(PENDING)} may hold a value that was never sent to Zoom. ${capitalize(deletionOf(location))} before the next run.`]
          : []),
      ].join(' ');
    }
  }
}

/** The time from which a run rotates again, if `minimum-age-days` sets it. */
export function describeNextRotation(outcome: Outcome): string[] {
  const time = 'nextRotationAt' in outcome ? outcome.nextRotationAt : undefined;
  if (time === undefined) return [];
  return [
    outcome.status === 'unchanged'
      ? `The next rotation is due after ${formatMinute(time)}.`
      : `The first run after ${formatMinute(time)} rotates the password again.`,
  ];
}
