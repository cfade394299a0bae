// A city merges what its units have filed into one package, and reports it; the province decides.
import type { components } from "../../target/submission.js";
import { all, answered, read, type Read } from "./answer.js";
import { key, type Suite } from "./suite.js";

type Schemas = components["schemas"];
export type Consolidation = Schemas["ConsolidationResponse"];
type Action = Schemas["ConsolidationAction"];

export async function found(suite: Suite, roundId: string, unitId: string): Promise<Read<Consolidation> | undefined> {
  const [first] = await all((cursor) =>
    suite.submission.GET("/v1/consolidations", { params: { query: { roundId, unitId, cursor } } }));
  return first === undefined ? undefined : see(suite, first.id);
}

export async function see({ submission }: Suite, id: string): Promise<Read<Consolidation>> {
  return read(await submission.GET("/v1/consolidations/{id}", { params: { path: { id } } }));
}

/** Everything submitted, as it is. */
export async function merge({ submission }: Suite, roundId: string, unitId: string): Promise<Read<Consolidation>> {
  return read(await submission.POST("/v1/consolidations", {
    params: { header: { "Idempotency-Key": key() } },
    body: { roundId, unitId },
  }));
}

export async function report({ submission }: Suite, id: string, tag: string): Promise<Consolidation> {
  return answered(await submission.POST("/v1/consolidations/{id}/report", {
    params: { path: { id }, header: { "If-Match": tag, "Idempotency-Key": key() } },
  }));
}

export async function approve({ submission }: Suite, id: string, tag: string): Promise<Consolidation> {
  return answered(await submission.POST("/v1/consolidations/{id}/approval", {
    params: { path: { id }, header: { "If-Match": tag, "Idempotency-Key": key() } },
  }));
}

export function may(consolidation: Consolidation, action: Action): boolean {
  return consolidation.allowedActions.includes(action);
}
