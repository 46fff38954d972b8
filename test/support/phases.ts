import { createDeadline, type Deadline, type Phase } from '../../src/runtime/deadline.ts';

/** The phases of a run with a deadline: before Zoom may have the password, and after it. Without one, they have no limit. */
export function phasesOf(deadline: Partial<Deadline> = {}): { readonly before: Phase; readonly after: Phase } {
  const whole = { ...createDeadline(), ...deadline };
  return { before: { deadline: whole, isCancellable: true }, after: { deadline: whole, isCancellable: false } };
}
