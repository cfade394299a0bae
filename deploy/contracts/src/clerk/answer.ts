// What an operation answers: a body, or a problem document that names every fault.
import type { components } from "../../target/submission.js";

export type Problem = components["schemas"]["Problem"];

/** What a service refused, with one sentence per violation. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    const told = problem.violations.map((v) => `  ${v.pointer} [${v.rule}] ${v.message} ${v.remedy}`);
    super([`${problem.status} ${problem.title}: ${problem.detail}`, ...told].join("\n"));
  }
}

export interface Answer<T> {
  data?: T;
  error?: Problem;
  response: Response;
}

/** The answer's body, or the problem as an exception: every operation answers one of the two. */
export function answered<T>(answer: Answer<T>): T {
  if (answer.error !== undefined) {
    throw new Refused(answer.error);
  }
  if (answer.data === undefined) {
    throw new Error(`${answer.response.status} without a body`);
  }
  return answer.data;
}

/** A body and the revision it has, for the next If-Match. */
export interface Read<T> {
  body: T;
  tag: string;
}

export function read<T>(answer: Answer<T>): Read<T> {
  const body = answered(answer);
  const tag = answer.response.headers.get("ETag");
  if (tag === null) {
    throw new Error(`${answer.response.url} gave no ETag`);
  }
  return { body, tag };
}

/** The problem of what has to be refused. */
export function refused<T>(answer: Answer<T>): Problem {
  if (answer.error === undefined) {
    throw new Error(`${answer.response.url} answers ${answer.response.status}, a refusal was expected`);
  }
  return answer.error;
}

interface Page<T> {
  items: T[];
  next?: string;
}

/** Every item of a list: follows `next` until it is not there. */
export async function all<T>(page: (cursor?: string) => Promise<Answer<Page<T>>>): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const part: Page<T> = answered(await page(cursor));
    found.push(...part.items);
    cursor = part.next;
  } while (cursor !== undefined);
  return found;
}
