import type { RejectionClass } from '../errors/problem.ts';
import type { SecretName } from '../outcome.ts';
import type { Policy } from '../password/rules.ts';
import type { RotationEvent } from '../rotation/ports.ts';
import { CURRENT, PENDING, slotName } from '../rotation/slots.ts';
import type { Retry } from '../runtime/retry.ts';
import { DAY_MS } from '../runtime/time.ts';
import type { UpdateAttempt } from '../zoom/events.ts';
import type { RunEvent, WarningEvent } from './notices.ts';

/** Redacts a text of a server or of the system. */
type Redact = (text: string) => string;

/** An event that is one line of the log. */
export type LineEvent = Exclude<RunEvent, WarningEvent | { kind: 'attempt' | 'standard-error' | 'policy-unknown' }>;

/** The line for an attempt at the update: what happened, and what follows. */
export const describeAttempt = (attempt: UpdateAttempt, trackingId: string, redact: Redact): string =>
  [describeResult(attempt, trackingId, redact), ...describeNext(attempt.next, attempt.update.applied)].join(' ');

function describeResult({ exchange, update }: UpdateAttempt, trackingId: string, redact: Redact): string {
  if (exchange.kind === 'no-response') {
    const detail = redact(exchange.detail);
    return exchange.sent ? `No response from Zoom: ${detail}. The password may have been applied.` : `Zoom was not reached: ${detail}.`;
  }
  const { status } = exchange.response;
  if (update.applied === 'yes') {
    const how = update.proof ? 'confirmed that the password is in effect' : 'accepted the password';
    return `Zoom ${how}${trackingId ? ` (tracking ID ${trackingId})` : ''}.`;
  }
  const { class: kind, entry, code } = update.problem;
  if (kind === undefined) return `HTTP ${status}: the password may have been applied.`;
  const words = REJECTIONS[kind] ?? `Zoom rejected the update: ${entry.title}`;
  return `${words} (error ${redact(code)}, HTTP ${status}).`;
}

const REJECTIONS: Readonly<Partial<Record<RejectionClass, string>>> = {
  same: 'Zoom reports that the user already has this password',
  token: 'Zoom rejected the access token',
};

function describeNext(next: UpdateAttempt['next'], applied: UpdateAttempt['update']['applied']): string[] {
  switch (next.kind) {
    case 'end':
      return [];
    case 'new-token':
      return ['Requesting a new one.'];
    case 'other-format':
      return ['Sending the same password as JSON, in case Zoom misread it.'];
    case 'retry':
      return [describeRetryWait(next, applied === 'maybe' ? 'Sending the same password again' : 'Trying again')];
  }
}

/** The line for any other event. Texts from outside are redacted. */
export function describeEvent(event: LineEvent, redact: Redact): string {
  switch (event.kind) {
    case 'retry': {
      const { name, exchange } = event;
      const reason = exchange.kind === 'response' ? `HTTP ${exchange.response.status}` : `no response (${redact(exchange.detail)})`;
      return `${name} failed: ${reason}. ${describeRetryWait(event, 'Trying again')}`;
    }
    case 'store-retry':
      return `${event.problem.summary.replace(/:$/, '.')} ${describeRetryWait(event, 'Trying again')}`;
    case 'waiting':
      return `Still waiting: ${Math.ceil(event.leftMs / 1000)} s until the next attempt.`;
    case 'cancelled':
      return `The run was canceled. If an update is in progress, it has ${Math.ceil(event.leftMs / 1000)} s to be confirmed and stored.`;
    case 'token-rejected':
      return `${event.name} failed: Zoom rejected the access token. Requesting a new one.`;
    case 'token-issued':
      return 'Zoom issued an access token.';
    case 'policy':
      return describePolicy(event.policy);
    case 'format-needed':
      return `Zoom accepted the password as ${event.format.toUpperCase()}. If this happens in every run, \`body-format: ${event.format}\` saves a request.`;
    case 'replaced':
      return 'Generating another password.';
    default:
      return describeRotation(event);
  }
}

function describeRetryWait({ hasTime, waitMs, attempt, maxAttempts }: Retry, action: string): string {
  const number = `attempt ${attempt} of ${maxAttempts}`;
  const wait = `in ${(waitMs / 1000).toFixed(1)} s`;
  return hasTime ? `${action} ${wait} (${number}).` : `\`timeout-seconds\` leaves no time for ${number} ${wait}.`;
}

function describePolicy({ minimumLength, specialCharacter, consecutiveLength }: Policy): string {
  const rules = [
    ...(minimumLength ? [`at least ${minimumLength} characters`] : []),
    ...(specialCharacter ? ['a special character'] : []),
    ...(consecutiveLength ? [`sequences of at most ${consecutiveLength - 1}`] : []),
  ];
  return `Password policy: ${rules.join(', ') || "Zoom's standard rules only"}.`;
}

function describeRotation(event: Extract<LineEvent, SecretName>): string {
  const secret = (slot: string = CURRENT) => `\`${slotName(event, slot)}\``;
  switch (event.kind) {
    case 'age':
      return describeAge(secret(), event);
    case 'missing':
      return `${secret()} does not exist yet. A rotation creates it.`;
    case 'pending-found':
      return event.isLeftover
        ? `${secret(PENDING)} holds a password that an earlier run stored as ${secret()} and could not delete. It is sent first, in case ${secret()} was changed by hand.`
        : `An earlier run left a password in ${secret(PENDING)}. It may be in effect, so it is sent first.`;
    case 'saved-previous':
      return `Could not set a password that may be in effect. Kept it as ${secret(event.slot)}.`;
    case 'staged':
      return `Stored ${event.origin === 'generated' ? 'a generated password' : 'the password'} as ${secret(PENDING)}.`;
    case 'discarded':
      return `Deleted ${secret(PENDING)}, which is not needed any more.`;
    case 'committed': {
      // Intl.ListFormat takes 9 ms when it is first used.
      const deleted = event.deleted.map((slot) => secret(slot)).join(' and ');
      return `Stored the password as ${secret()}${deleted && ` and deleted ${deleted}`}.`;
    }
  }
}

function describeAge(secret: string, { writtenAt, now, dueAt, isUnfinished }: Extract<RotationEvent, { kind: 'age' }>): string {
  // Rounded as in the comparison with `minimum-age-days`, which ends half a day early.
  const days = Math.round((now - writtenAt) / DAY_MS);
  const minimum = Math.round((dueAt - writtenAt) / DAY_MS + 0.5);
  const reason = isUnfinished
    ? 'due, because an earlier run did not finish'
    : `${now < dueAt ? 'not due yet' : 'due'} (\`minimum-age-days\` is ${minimum})`;
  return `${secret} is ${days === 1 ? '1 day' : `${days} days`} old: the rotation is ${reason}.`;
}
