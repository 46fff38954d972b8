import type { Status } from '../outcome.ts';

/** The description of a status. `sentence`: in the log, the annotation and the job summary. The others are in the documentation: the
 * `meaning` of the status, the result of the `step`, and what to do `next`. */
type StatusWording = Readonly<{ sentence: string; meaning: string; step: string; next: string }>;

/** The wording of each status. */
export const STATUS_MEANINGS: Readonly<Record<Status, StatusWording>> = {
  updated: {
    sentence: 'The Zoom password was updated.',
    meaning: 'The password is in effect, and stored if `secret-name` is set.',
    step: 'succeeds',
    next: 'Nothing.',
  },
  unchanged: {
    sentence: 'The Zoom password was not changed.',
    meaning: 'Zoom rejected the password of this run, or it was never sent.',
    step: 'fails, unless `allow-unchanged` applies',
    next: 'Fix the cause below, then start a new run.',
  },
  unknown: {
    sentence: 'The Zoom password may have changed.',
    meaning: 'An attempt may have been applied, but this could not be confirmed.',
    step: 'fails',
    next: 'With `secret-name`: start a new run, which confirms the outcome. Without `secret-name`: fix the cause below, then start a new run with the same password and `allow-unchanged: true`. After Zoom 1129, pass another password. If the password was generated and not saved, start a new run, which sets another one.',
  },
  'updated-not-stored': {
    sentence: 'The Zoom password was updated, but the secret was not.',
    meaning: 'The password is in effect, but only the pending secret (or the output `password`) holds it.',
    step: 'fails',
    next: 'Fix the cause below, then start a new run, which stores the password.',
  },
  validated: {
    sentence: 'Nothing was changed: dry run.',
    meaning: 'Dry run: no check failed. The log and the summary list what was checked.',
    step: 'succeeds',
    next: 'Nothing.',
  },
  skipped: {
    sentence: 'Nothing was changed: the next rotation is not due yet.',
    meaning: '`minimum-age-days` is not reached.',
    step: 'succeeds',
    next: 'Nothing.',
  },
};

/** The sentence for a status in the log, the annotation and the job summary. */
export const statusSentence = (status: Status): string => STATUS_MEANINGS[status].sentence;
