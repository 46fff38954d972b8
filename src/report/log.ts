import * as core from '@actions/core';
import type { Problem, Warning } from '../errors/problem.ts';
import type { HttpResponse } from '../http/types.ts';
import type { Masker } from '../masking/masks.ts';
import type { DoubtfulRulesEvent } from '../password/candidates.ts';
import type { RotationEvent } from '../rotation/ports.ts';
import type { StoreEvent } from '../stores/events.ts';
import type { ZoomEvent } from '../zoom/events.ts';
import { defuse, shorten } from './format.ts';
import { describeAttempt, describeEvent } from './log-lines.ts';
import { describeWarning, policyNotice } from './notices.ts';
import { isTrackingId, TRACKING_HEADER, trackingIdOf } from './tracking-id.ts';

/** Something that happened in a run. */
export type RunEvent = ZoomEvent | StoreEvent | RotationEvent | DoubtfulRulesEvent;

/** The log of the step. Everything is redacted. */
export interface Log {
  /** Write what happened: a line, a collapsed group, a notice or a warning. */
  readonly onEvent: (event: RunEvent) => void;
  /** Write a notice annotation, shortened. */
  readonly notify: (notice: Warning) => void;
  /** Write a warning annotation, shortened. */
  readonly warn: (warning: Warning) => void;
  /** Write a response as a collapsed group, shortened. */
  readonly response: (response: HttpResponse) => void;
}

/** The maximum number of bytes of a response, or of the standard error of a program, that the log shows. */
const TEXT_SHOWN = 4096;
/** The maximum number of characters of a warning or a notice. */
const MESSAGE_SHOWN = 2000;
/** The headers that the log shows. None carries a secret, and they show which server responded. */
const SHOWN_HEADERS =
  /^(allow|cf-ray|connection|content-(encoding|length|type)|date|retry-after|server|transfer-encoding|vary|via|x-accepted-github-permissions|x-cache|x-github-request-id|x-ratelimit-[a-z]+|x-zm-trackingid)$/;

/** Create the log. */
export function createLog(masker: Masker): Log {
  const notify = (notice: Warning) => core.notice(toMessage(notice, masker), { title: notice.title });
  const warn = (warning: Warning) => core.warning(toMessage(warning, masker), { title: warning.title });
  const response = (shown: HttpResponse) => logGroup('Response', textOf(shown), shown.truncated, masker);
  const evidence = (problem: Problem | undefined) => (problem?.response ? response(problem.response) : undefined);
  return {
    notify,
    warn,
    response,
    onEvent(event) {
      switch (event.kind) {
        case 'attempt': {
          const { exchange, update } = event;
          const received = exchange.kind === 'response' ? exchange.response : undefined;
          core.info(describeAttempt(event, trackingIdOf(received, masker), masker.redact));
          const isSuccess = update.applied === 'yes' && !update.proof;
          return received && (!isSuccess || core.isDebug()) ? response(received) : undefined;
        }
        case 'standard-error': {
          const { call, text } = event;
          const title = masker.redact(`Standard error of ${call.verb} ${call.secret}`);
          return logGroup(title, text.toString(), text.length >= TEXT_SHOWN, masker);
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
          return warn(describeWarning(event));
        default:
          return core.info(describeEvent(event, masker.redact));
      }
    },
  };
}

/** Redact the parts of a message one by one: a secret in the text of a server hides only that text. */
function toMessage({ message, untrustedDetail }: Warning, masker: Masker): string {
  const detail = untrustedDetail ? [defuse(masker.redact(untrustedDetail))] : [];
  return shorten([masker.redact(message), ...detail].join(' '), MESSAGE_SHOWN);
}

function textOf({ status, statusText, headers, body }: HttpResponse): string {
  const isShown = (name: string, value: string) => SHOWN_HEADERS.test(name) && (name !== TRACKING_HEADER || isTrackingId(value));
  const lines = Object.entries(headers).flatMap(([name, value]) => (isShown(name, value) ? [`${name}: ${value}`] : []));
  return [`HTTP ${status} ${statusText}`, ...lines, '', body].join('\n');
}

function logGroup(title: string, text: string, isIncomplete: boolean, masker: Masker): void {
  // Only the part to show is redacted, so that nothing from after the cut can become visible.
  const shown = text.slice(0, TEXT_SHOWN);
  const isTruncated = isIncomplete || shown.length < text.length;
  const redacted = Buffer.from(masker.redactLines(shown, isTruncated).join('\n').trim());
  core.startGroup(title);
  core.info(redacted.subarray(0, TEXT_SHOWN).toString());
  if (isTruncated || redacted.length > TEXT_SHOWN) {
    core.info('(truncated)');
  }
  core.endGroup();
}
