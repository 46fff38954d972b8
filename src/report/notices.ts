import { adviceOf, type Problem, titleOf, type Warning } from '../errors/problem.ts';
import type { CandidateEvent } from '../password/candidates.ts';
import { describeRules } from '../password/violations.ts';
import type { RotationEvent } from '../rotation/ports.ts';
import { deletionOf, PENDING, slotName } from '../rotation/slots.ts';
import type { StoreEvent } from '../stores/events.ts';
import type { ZoomEvent } from '../zoom/events.ts';
import { capitalize } from './format.ts';

/** A signal canceled the run. `leftMs`: the time for work that has to be finished, in milliseconds. */
type CancelledEvent = Readonly<{ kind: 'cancelled'; leftMs: number }>;

/** Something that happened in a run. */
export type RunEvent = ZoomEvent | StoreEvent | RotationEvent | CandidateEvent | CancelledEvent;

/** An event that is a warning annotation. */
export type WarningEvent = Extract<
  RunEvent,
  { kind: 'not-checked' | 'doubtful-rules' | 'job-not-marked' | 'time-in-future' | 'leftover' | 'not-deleted' | 'restored' }
>;

/** The warning for a passed password that is also in the event of the workflow. */
export const PASSWORD_IN_EVENT: Warning = {
  title: "The password is visible in this workflow's event",
  message:
    'The event that started this workflow contains the password, for example as an input of workflow_dispatch. Such inputs are not secret: the runner has printed them already, and GitHub keeps them. Set a new password, and pass it from a secret.',
};

/** The warning for outputs that can't be written. */
export const OUTPUTS_NOT_WRITTEN: Warning = {
  title: 'The outputs could not be written',
  message: 'The file that GITHUB_OUTPUT names cannot be written, so later steps do not see the outputs.',
};

/** The notice for hosts outside `zoom.us` and `zoomgov.com`. */
export const hostNotice = (hosts: readonly string[], isTokenRequested: boolean): Warning => ({
  title: 'A host that is not a Zoom host gets the password',
  message: `${hosts.join(' and ')} ${hosts.length > 1 ? 'are' : 'is'} not under zoom.us or zoomgov.com. Runs send the password and the credentials there. Check \`api-url\`${isTokenRequested ? ' and `oauth-url`' : ''}.`,
});

/** The notice for a policy that is not known. `problem`: the reason why it could not be read; `undefined` if the response has no policy. */
export const policyNotice = (problem: Problem | undefined): Warning => ({
  title: "The account's password policy is not known",
  message: problem ? problem.summary : "Zoom's response contains no password policy.",
  untrustedDetail: problem?.untrustedDetail,
  advice: `The run continues without it.${problem ? ` ${adviceOf(problem)}` : ''}`,
});

/** The warning for a crash after the password was updated, which does not change the outcome. */
export function crashWarning(problem: Problem): Warning {
  const { entry, summary, untrustedDetail } = problem;
  return { title: titleOf(entry), message: summary, untrustedDetail, advice: adviceOf(problem) };
}

/** The warning for an event. */
export function describeWarning(event: WarningEvent): Warning {
  switch (event.kind) {
    case 'not-checked': {
      const { entry, code, summary, untrustedDetail } = event.problem;
      return { title: titleOf(entry, code), message: summary, untrustedDetail };
    }
    case 'doubtful-rules':
      return { title: 'Zoom may reject the password', message: `Most accounts require ${describeRules(event.rules, {})}.` };
    case 'job-not-marked':
      return {
        title: 'Later steps may use an outdated pending secret',
        message:
          'The file that GITHUB_ENV names cannot be written, so later steps of this job cannot tell that the pending secret changed. Use one job for each rotation.',
      };
    case 'time-in-future':
      return {
        title: 'The secret has a time in the future',
        message: `The last update of the secret \`${event.secretName}\` is in the future, so its age is not known: a rotation is due. Check the clock of the runner.`,
      };
    case 'restored':
      return {
        title: 'The store deleted more than it should',
        message: `The program of \`store\` deleted \`${event.name}\` with another secret. The action has written it again. Check that no other secret is missing, and let the program compare whole names.`,
      };
    case 'leftover':
      return {
        title: 'A pending secret is left over',
        message: `The secret \`${slotName(event, PENDING)}\` was not deleted. \`${event.secretName}\` was written after it, probably with the same password. Give \`github-token\` the permission to write secrets, and the next rotation deletes it.`,
      };
    case 'not-deleted': {
      const { slot, problem, isOpen } = event;
      const fix = problem.isPermanent || problem.code === 'github-permission' ? [adviceOf(problem)] : [];
      const advice = isOpen
        ? [`${capitalize(deletionOf(event))} by hand before the next run, which may use it.`, ...fix]
        : [...fix, fix.length > 0 ? 'Then the next rotation deletes it.' : 'The next rotation tries to delete it again.'];
      return {
        title: 'A secret could not be deleted',
        message: `The secret \`${slotName(event, slot)}\` may still exist, although nothing needs it. ${problem.summary}`,
        untrustedDetail: problem.untrustedDetail,
        advice: advice.join(' '),
      };
    }
  }
}
