// What became of it: the project library, the target table that it is drafted into, the accounts.
import type { components as Allocation } from "../../target/allocation.js";
import type { components as Performance } from "../../target/performance.js";
import type { components as Submission } from "../../target/submission.js";
import { all } from "./answer.js";
import type { Suite } from "./suite.js";

type Project = Submission["schemas"]["ProjectResponse"];
type TargetTable = Performance["schemas"]["TargetTableItem"];
type Account = Allocation["schemas"]["AccountResponse"];

const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

export async function library({ submission }: Suite, roundId: string, unitId: string): Promise<Project[]> {
  return all((cursor) =>
    submission.GET("/v1/projects", { params: { query: { roundId, unitId, cursor } } }));
}

/** The unit's target tables of a year: another service drafts them once it hears of the approval. */
export async function targetTables(suite: Suite, budgetYear: number, unitId: string): Promise<TargetTable[]> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((wake) => setTimeout(wake, PAUSE_MS))) {
    const drafted = await all((cursor) =>
      suite.performance.GET("/v1/target-tables", { params: { query: { budgetYear, unitId, cursor } } }));
    if (drafted.length > 0) {
      return drafted;
    }
  }
  throw new Error(`No target table of ${budgetYear} within ${PATIENCE_MS} ms`);
}

export async function accounts({ allocation }: Suite, regionCode: string): Promise<Account[]> {
  return all((cursor) =>
    allocation.GET("/v1/accounts", { params: { query: { regionCode, cursor } } }));
}
