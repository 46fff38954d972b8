import type { Problem, Warning } from '../problems/problem.ts';
import { describeRules, type Rule } from '../problems/rejections.ts';

/** The warning for a passed password that is also in the event of the workflow. */
export const PASSWORD_IN_EVENT: Warning = {
  title: "The password is visible in this workflow's event",
  message:
    'The event that started this workflow contains the password, for example as an input of workflow_dispatch. Such inputs are not secret: the runner has printed them already, and GitHub keeps them. Pass the password from a secret, and change it once more.',
};

/** The warning for a job whose later steps cannot see that the pending secret changed. */
export const JOB_NOT_MARKED: Warning = {
  title: 'The job could not be marked',
  message:
    'The file that GITHUB_ENV names cannot be written, so a later step of this job does not know that the pending secret changed. Rotate a secret once in a job.',
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
    message: `${hosts.join(' and ')} ${hosts.length > 1 ? 'are' : 'is'} not under zoom.us or zoomgov.com. It gets the password and the credentials. Check \`api-url\` and \`oauth-url\`.`,
  };
}

/** The notice for a policy that is not known. `problem`: the reason why it could not be read; `undefined` if the response has no policy. */
export function policyNotice(problem: Problem | undefined): Warning {
  const reason = problem
    ? `${problem.summary} ${problem.untrustedDetail ?? ''} ${problem.advice}`
    : "Zoom's response contains no password policy.";
  return { title: "The account's password policy is not known", message: `The run continues without it. ${reason}` };
}

/** The warning for a passed password that violates rules of most accounts. */
export function ruleWarning(rules: readonly Rule[]): Warning {
  return { title: 'Zoom may reject the password', message: `Most accounts require ${describeRules(rules, {})}.` };
}

/** The log line for a body format that would save a request. */
export function formatHint(format: string): string {
  return `Zoom accepted the password as ${format}, after no success in the format before. If that happens in every run, \`body-format: ${format}\` saves the first request.`;
}
