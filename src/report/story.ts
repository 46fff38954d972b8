import type { NoResponse } from '../http/exchange.ts';
import type { RetryEvent } from '../http/retry.ts';
import type { Policy } from '../password/rules.ts';
import type { Rejection } from '../problems/problem.ts';
import type { RotationEvent } from '../rotation/ports.ts';
import { CURRENT, PENDING, slotName } from '../rotation/slots.ts';
import type { Retry } from '../runtime/retry.ts';
import { DAY_MS } from '../runtime/time.ts';
import type { StoreRetry } from '../stores/values.ts';
import type { UpdateAttempt } from '../zoom/password.ts';

/** Redacts a text of a server or of the system. */
type Redact = (text: string) => string;

/** The line for an attempt at the update: what happened, and what follows. */
export function describeUpdate({ exchange, update, next }: UpdateAttempt, trackingId: string, redact: Redact): string {
  return [describeResult({ exchange, update }, trackingId, redact), ...describeNext(next, update.applied)].join(' ');
}

function describeResult({ exchange, update }: Pick<UpdateAttempt, 'exchange' | 'update'>, trackingId: string, redact: Redact): string {
  if (exchange.kind === 'no-response') {
    return `${describeNoResponse(exchange, redact)}${exchange.sent ? ' The password may have been applied.' : ''}`;
  }
  const { status } = exchange.response;
  if (update.applied === 'yes') {
    const how = update.proof ? 'confirmed that the password is in effect' : 'accepted the password';
    return `Zoom ${how}${trackingId ? ` (tracking ID ${trackingId})` : ''}.`;
  }
  if (!('class' in update.problem)) {
    return `HTTP ${status}: the password may have been applied.`;
  }
  return redact(`${describeRejection(update.problem)} (error ${update.problem.code}, HTTP ${status}).`);
}

function describeRejection({ class: kind, title }: Rejection): string {
  switch (kind) {
    case 'same':
      return 'Zoom reports that the user already has this password';
    case 'token':
      return 'Zoom rejected the access token';
    default:
      return `Zoom rejected the update: ${title.replace(/^[^:]*: /, '')}`;
  }
}

function describeNoResponse({ sent, detail }: NoResponse, redact: Redact): string {
  return sent ? `No response from Zoom: ${redact(detail)}.` : `Zoom was not reached: ${redact(detail)}.`;
}

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

/** The line for a request other than the update that is retried. */
export function describeRetry(event: RetryEvent, redact: Redact): string {
  const { name, exchange } = event;
  const reason = exchange.kind === 'response' ? `HTTP ${exchange.response.status}` : `no response (${redact(exchange.detail)})`;
  return `${name} failed: ${reason}. ${describeRetryWait(event, 'Trying again')}`;
}

/** The line for a call of a store command that is made once more. */
export function describeStoreRetry(retry: StoreRetry): string {
  return `${retry.problem.summary.replace(/:$/, '.')} ${describeRetryWait(retry, 'Trying again')}`;
}

function describeRetryWait({ waitMs, attempt, maxAttempts }: Retry, action: string): string {
  return `${action} in ${(waitMs / 1000).toFixed(1)} s (attempt ${attempt} of ${maxAttempts}).`;
}

/** The line for every ten seconds of a long wait. */
export function describeWaiting(leftMs: number): string {
  return `Still waiting: ${Math.ceil(leftMs / 1000)} s until the next attempt.`;
}

/** The line for an access token that the run requested. */
export const TOKEN_ISSUED = 'Zoom issued an access token.';

/** The line for the policy of the account. */
export function describePolicy({ minimumLength, specialCharacter, consecutiveLength }: Policy): string {
  const rules = [
    ...(minimumLength ? [`at least ${minimumLength} characters`] : []),
    ...(specialCharacter ? ['a special character'] : []),
    ...(consecutiveLength ? [`sequences of at most ${consecutiveLength - 1}`] : []),
  ];
  return `Password policy: ${rules.join(', ') || "Zoom's standard rules only"}.`;
}

/** The line for an event of a rotation. */
export function describeEvent(event: RotationEvent): string {
  if (event.kind === 'replaced') {
    return 'Generating another password.';
  }
  const secret = (slot: string = CURRENT) => `\`${slotName(event, slot)}\``;
  switch (event.kind) {
    case 'age':
      return describeAge(secret(), event);
    case 'pending-found':
      return event.isLeftover
        ? `${secret(PENDING)} holds a password that an earlier run stored as ${secret()} and could not delete. It is sent first, in case ${secret()} was changed by hand.`
        : `An earlier run left a password in ${secret(PENDING)}. It may be in effect, so it is sent first.`;
    case 'saved-previous':
      return `Zoom rejected a password that may be in effect. Kept it as ${secret(event.slot)}.`;
    case 'staged':
      return `Stored ${event.origin === 'generated' ? 'a generated password' : 'the password'} as ${secret(PENDING)}.`;
    case 'committed': {
      // Intl.ListFormat takes 9 ms when it is first used.
      const deleted = event.deleted.map((slot) => secret(slot)).join(' and ');
      return `Stored the password as ${secret()}${deleted && ` and deleted ${deleted}`}.`;
    }
  }
}

function describeAge(secret: string, { writtenAt, now, isDue }: Extract<RotationEvent, { kind: 'age' }>): string {
  if (writtenAt === undefined) {
    return `${secret} does not exist, or its age is not known: the rotation is due.`;
  }
  const days = Math.floor((now - writtenAt) / DAY_MS);
  return `${secret} is ${days === 1 ? '1 day' : `${days} days`} old: the rotation is ${isDue ? 'due' : 'not due yet'}.`;
}
