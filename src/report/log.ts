import * as core from '@actions/core';
import type { Problem, Warning } from '../errors/problem.ts';
import type { HttpResponse } from '../http/types.ts';
import type { Masker } from '../masking/masks.ts';
import { TRACKING_HEADER } from '../zoom/session.ts';
import { defuse, endSentence, shorten } from './format.ts';
import { describeAttempt, describeEvent } from './log-lines.ts';
import { describeWarning, policyNotice, type RunEvent } from './notices.ts';

/** The log of the step. Secrets are masked, and texts from outside are redacted. */
export type Log = ReturnType<typeof createLog>;

/** The maximum number of bytes of a response, or of the standard error of a program, that the log shows. */
const TEXT_SHOWN = 4096;
/** The maximum number of characters of a warning or a notice. */
const MESSAGE_SHOWN = 2000;
/** The headers that the log shows. None carries a secret, and they show which server responded. */
const SHOWN_HEADERS =
  /^(allow|cf-ray|connection|content-(encoding|length|type)|date|retry-after|server|transfer-encoding|vary|via|x-accepted-github-permissions|x-cache|x-github-request-id|x-ratelimit-[a-z]+|x-zm-trackingid)$/;

/** Check if a text has the form of a Zoom tracking ID, such as `v=2.0;clid=us06;rid=WEB_0123456789abcdef`. */
export const isTrackingId = (text: string): boolean => /^v=[\w.]{1,10};clid=[\w-]{1,20};rid=[\w-]{1,80}$/.test(text);

/** The tracking ID of a response; empty if there is none that is safe to print. */
export function trackingIdOf(response: HttpResponse | undefined, masker: Masker): string {
  const id = response?.headers[TRACKING_HEADER] ?? '';
  return isTrackingId(id) && masker.redact(id) === id ? id : '';
}

/** Create the log. */
export function createLog(masker: Masker) {
  /** Write an annotation, shortened: a notice or, with `warn`, a warning. */
  const notify = (notice: Warning) => core.notice(toMessage(notice, masker), { title: notice.title });
  const warn = (warning: Warning) => core.warning(toMessage(warning, masker), { title: warning.title });
  /** The texts that programs printed to their standard error. Calls that fail side by side fail for one reason. */
  const printed = new Set<string>();
  /** Write a response as a collapsed group, shortened. */
  const response = (shown: HttpResponse) => logGroup('Response', linesOf(shown, masker), shown.truncated);
  const evidence = (problem: Problem | undefined) => (problem?.response ? response(problem.response) : undefined);
  return {
    notify,
    warn,
    response,
    /** Write what happened: a line, a collapsed group, a notice or a warning. */
    onEvent(event: RunEvent) {
      switch (event.kind) {
        case 'attempt': {
          const { exchange, update } = event;
          const received = exchange.kind === 'response' ? exchange.response : undefined;
          core.info(describeAttempt(event, trackingIdOf(received, masker), masker.redact));
          const isSuccess = update.applied === 'yes' && !update.proof;
          return received && (!isSuccess || core.isDebug()) ? response(received) : undefined;
        }
        case 'standard-error': {
          const { call } = event;
          const text = event.text.toString();
          const isTruncated = event.text.length >= TEXT_SHOWN;
          if (!printed.has(text)) {
            logGroup(masker.mask(`Standard error of ${call.verb} ${call.secret}`), masker.redactLines(text, isTruncated), isTruncated);
          }
          printed.add(text);
          return;
        }
        case 'policy-unknown':
          notify(policyNotice(event.problem));
          return evidence(event.problem);
        case 'not-checked':
          warn(describeWarning(event));
          return evidence(event.problem);
        case 'doubtful-rules':
        case 'job-not-marked':
        case 'time-in-future':
        case 'leftover':
        case 'not-deleted':
        case 'restored':
          return warn(describeWarning(event));
        default:
          return core.info(masker.mask(describeEvent(event, masker.redact)));
      }
    },
  };
}

/** A message in the action's own words, with the redacted text of a server. */
function toMessage({ message, untrustedDetail, advice }: Warning, masker: Masker): string {
  const detail = untrustedDetail ? [defuse(masker.redact(untrustedDetail))] : [];
  const text = [masker.mask(message), ...detail].join(' ');
  return shorten(advice ? `${endSentence(text)} ${masker.mask(advice)}` : text, MESSAGE_SHOWN);
}

/** The lines of a response. Its status and headers are redacted one by one, so that they are shown even if the body is withheld. */
function linesOf({ status, statusText, headers, body, truncated }: HttpResponse, masker: Masker): string[] {
  const isShown = (name: string, value: string) => SHOWN_HEADERS.test(name) && (name !== TRACKING_HEADER || isTrackingId(value));
  const lines = Object.entries(headers).flatMap(([name, value]) => (isShown(name, value) ? [`${name}: ${value}`] : []));
  return [...[`HTTP ${status} ${statusText}`, ...lines].map(masker.redact), '', ...masker.redactLines(body, truncated)];
}

/** Write lines to the log. They are redacted before they are cut, so that no part of a secret is left at the cut. */
function logGroup(title: string, redacted: readonly string[], isTruncated: boolean): void {
  const text = Buffer.from(redacted.join('\n').trim());
  core.startGroup(title);
  core.info(text.subarray(0, TEXT_SHOWN).toString());
  if (isTruncated || text.length > TEXT_SHOWN) core.info('(truncated)');
  core.endGroup();
}
