import { ASSUMPTIONS, type Assumption, type AssumptionId } from '../../test/simulator/assumptions.ts';
import type { Seen } from './client.ts';
import type { Overall } from './overall.ts';
import type { Redactor } from './redaction.ts';
import { describe, isExpected, isSuccess, obstacleOf, readObject, type Verdict, verdictOn } from './responses.ts';

/** The row of an assumption. */
export interface Observation {
  readonly id: AssumptionId;
  readonly result: Verdict;
  /** The label of the request. */
  readonly request: string;
  /** The response in short, without secrets. */
  readonly response: string;
  /** The reason why the assumption was not seen, if a person can do something about it. */
  readonly obstacle?: string | undefined;
}

/** The rows of the table, added one at a time. A response is `undefined` if there is none. */
export interface Rows {
  /** Adds a row with a result. */
  add(id: AssumptionId, response: Seen | undefined, overall: Overall): void;
  /** Adds a row about all requests. */
  addOverall(id: AssumptionId, overall: Overall): void;
  /** Judges a response. The default compares it with those that the table of assumptions has. */
  judge(id: AssumptionId, response: Seen | undefined, options?: JudgeOptions): void;
  /** Judges the members of a success. */
  examine(id: AssumptionId, response: Seen | undefined, faultsOf: (members: Readonly<Record<string, unknown>>) => readonly string[]): void;
}

/** The options of a judgment. */
export interface JudgeOptions {
  readonly isConfirmed?: (response: Seen) => boolean;
  /** A success is no error, so it says nothing about errors. */
  readonly isError?: boolean;
  /** The errors that would prevent the request in any case. */
  readonly isObstacle?: (response: Seen) => boolean;
  readonly detail?: string | undefined;
}

/** Create the rows of a table. */
export function createRows({ redact }: Redactor, report: (observation: Observation) => void): Rows {
  const rows: Rows = {
    add(id, response, { result, detail }) {
      const text = [response && describe(response, redact), redact(detail)].filter(Boolean).join(', ');
      const obstacle = response && result === 'not seen' ? obstacleOf(response) : undefined;
      report({ id, result, request: response?.request.label ?? '', response: text, obstacle });
    },
    addOverall(id, { result, detail }) {
      report({ id, result, request: 'all requests', response: redact(detail) });
    },
    judge(id, response, { isConfirmed, isError = false, isObstacle, detail = '' } = {}) {
      const { responses = [] }: Assumption = ASSUMPTIONS[id];
      const isListed = (each: Seen) => responses.some((expected) => isExpected(each, expected));
      const isUnseen = isError && response !== undefined && isSuccess(response);
      const result = isUnseen ? 'not seen' : verdictOn(response, isConfirmed ?? isListed, isObstacle);
      rows.add(id, response, { result, detail });
    },
    examine(id, response, faultsOf) {
      const faults = response && isSuccess(response) ? faultsOf(readObject(response)) : [];
      const isConfirmed = (each: Seen) => isSuccess(each) && faults.length === 0;
      rows.judge(id, response, { isConfirmed, detail: faults.join(', ') });
    },
  };
  return rows;
}
