// A unit's answer to one form of a round: filled in, corrected by what a problem says, and filed.
import type { components } from "../../target/submission.js";
import { all, answered, read, refused, type Problem, type Read } from "./answer.js";
import { key, type Suite } from "./suite.js";

type Schemas = components["schemas"];
export type Demand = Schemas["DemandResponse"];
export type DemandRequest = Schemas["DemandRequest"];
type Action = Schemas["DemandAction"];
type Line = Schemas["LineRequest"];

/** The demand that the unit has made for this form already. */
export async function found(suite: Suite, roundId: string, unitId: string, formCode: string): Promise<Read<Demand> | undefined> {
  const made = await all((cursor) =>
    suite.submission.GET("/v1/demands", { params: { query: { roundId, unitId, cursor } } }));
  const one = made.find((demand) => demand.formCode === formCode);
  return one === undefined ? undefined : see(suite, one.id);
}

export async function see({ submission }: Suite, id: string): Promise<Read<Demand>> {
  return read(await submission.GET("/v1/demands/{id}", { params: { path: { id } } }));
}

export async function lines({ submission }: Suite, id: string): Promise<Schemas["LineResponse"][]> {
  return all((cursor) =>
    submission.GET("/v1/demands/{id}/lines", { params: { path: { id }, query: { cursor } } }));
}

/** What the service says of a body that it does not take. */
export async function faults({ submission }: Suite, body: DemandRequest): Promise<Problem> {
  return refused(await submission.POST("/v1/demands", { params: { header: { "Idempotency-Key": key() } }, body }));
}

export async function create({ submission }: Suite, body: DemandRequest): Promise<Read<Demand>> {
  const header = { "Idempotency-Key": key() };
  const created = await submission.POST("/v1/demands", { params: { header }, body });
  // The same key and body once more, as after a lost answer: nothing is made twice.
  const again = read(await submission.POST("/v1/demands", { params: { header }, body }));
  const first = read(created);
  if (again.body.id !== first.body.id) {
    throw new Error("The repeated POST made a second demand");
  }
  return first;
}

export async function change({ submission }: Suite, id: string, tag: string, body: DemandRequest): Promise<Read<Demand>> {
  return read(await submission.PUT("/v1/demands/{id}", { params: { path: { id }, header: { "If-Match": tag } }, body }));
}

/** What a change says that names a revision which is not the present one any more. */
export async function stale({ submission }: Suite, id: string, tag: string, body: DemandRequest): Promise<Problem> {
  return refused(await submission.PUT("/v1/demands/{id}", { params: { path: { id }, header: { "If-Match": tag } }, body }));
}

export async function submit({ submission }: Suite, id: string, tag: string): Promise<Demand> {
  return answered(await submission.POST("/v1/demands/{id}/submission", {
    params: { path: { id }, header: { "If-Match": tag, "Idempotency-Key": key() } },
  }));
}

export function may(demand: Demand, action: Action): boolean {
  return demand.allowedActions.includes(action);
}

/** Those lines that a problem points at, by their number in the body. */
export function faulty(problem: Problem, count: number): number[] {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return numbers.filter((n) => problem.violations.some(({ pointer }) => pointer.startsWith(`/lines/${n}/`)));
}

export function line(name: string, amount: string, targetText: string): Line {
  return {
    name,
    willing: true,
    amount,
    indicators: [{ level1: "OUTPUT", level2: "QUANTITY", name: "开展活动", targetText, dueOn: "2025-12-31" }],
  };
}
