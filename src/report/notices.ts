import type { Problem, Warning } from '../problems/problem.ts';
import { describeRules, type Rule } from '../problems/rejections.ts';

/** The warning for a passed password that is also in the event of the workflow. */
export const PASSWORD_IN_EVENT: Warning = {
  title: "The password is visible in this workflow's event",
  message:
    'The event that started this workflow contains the password, for example as an input of workflow_dispatch. Such inputs are not secret: the runner has printed them already, and GitHub keeps them. Set a new password, and pass it from a secret.',
};

/** The warning for a job whose later steps cannot see that the pending secret changed. */
export const JOB_NOT_MARKED: Warning = {
  title: 'Later steps may use an outdated pending secret',
  message:
    'The file that GITHUB_ENV names cannot be written, so later steps of this job cannot tell that the pending secret changed. Use one job for each rotation.',
};

/** The warning for outputs that can't be written. */
export const OUTPUTS_NOT_WRITTEN: Warning = {
  title: 'The outputs could not be written',
  message: 'The file that GITHUB_OUTPUT names cannot be written, so later steps do not see the outputs.',
};

/** The notice for hosts outside `zoom.us` and `zoomgov.com`. */
export function hostNotice(hosts: readonly string[]): Warning {
  return {
    title: 'A host that is not a Zoom host gets the password',
    message: `${hosts.join(' and ')} ${hosts.length > 1 ? 'are' : 'is'} not under zoom.us or zoomgov.com. The action sends the password and the credentials there. Check \`api-url\` and \`oauth-url\`.`,
  };
}

/** The notice for a policy that is not known. `problem`: the reason why it could not be read; `undefined` if the response has no policy. */
export function policyNotice(problem: Problem | undefined): Warning {
  const reason = problem ? `${problem.advice} ${problem.summary}` : "Zoom's response contains no password policy.";
  return {
    title: "The account's password policy is not known",
    message: `The run continues without it. ${reason}`,
    untrustedDetail: problem?.untrustedDetail,
  };
}

/** The warning for a passed password that violates rules of most accounts. */
export function ruleWarning(rules: readonly Rule[]): Warning {
  return { title: 'Zoom may reject the password', message: `Most accounts require ${describeRules(rules, {})}.` };
}

/** The warning for a crash after the password was updated, which does not change the outcome. */
export function crashWarning({ title, summary, untrustedDetail, advice }: Problem): Warning {
  return { title, message: `${advice} ${summary}`, untrustedDetail };
}

/** The log line for a body format that would save a request. */
export function formatHint(format: string): string {
  return `Zoom accepted the password as ${format.toUpperCase()}. If this happens in every run, \`body-format: ${format}\` saves a request.`;
}
