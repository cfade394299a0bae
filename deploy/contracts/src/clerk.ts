// A clerk's whole task against the contracts alone: no cast, no `any`, no `!`. Where the compiler asks
// for one, the contract says less than the service holds, and the contract is what is mended.
import createClient from "openapi-fetch";
import type { components as Catalog, paths as CatalogPaths } from "../target/catalog.js";
import type { components as Submission, paths as SubmissionPaths } from "../target/submission.js";

type Round = Catalog["schemas"]["RoundResponse"];
type Project = Catalog["schemas"]["ProjectResponse"];
type Line = Submission["schemas"]["LineRequest"];
type Demand = Submission["schemas"]["DemandResponse"];
type Problem = Submission["schemas"]["Problem"];

/** What a service refused, with one sentence per violation. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    const told = problem.violations.map((v) => `  ${v.pointer} [${v.rule}] ${v.message}`);
    super([`${problem.status} ${problem.title}: ${problem.detail}`, ...told].join("\n"));
  }
}

/** The answer's body, or the problem as an exception: every operation answers one of the two. */
function answered<T>(answer: { data?: T; error?: Problem; response: Response }): T {
  if (answer.error !== undefined) {
    throw new Refused(answer.error);
  }
  if (answer.data === undefined) {
    throw new Error(`${answer.response.status} without a body`);
  }
  return answer.data;
}

interface Page<T> {
  items: T[];
  next?: string;
}

/** Every item of a list: follows `next` until it is not there. */
async function* all<T>(page: (cursor?: string) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const read: Page<T> = await page(cursor);
    yield* read.items;
    cursor = read.next;
  } while (cursor !== undefined);
}

/** A setting of the environment that has to be there. */
function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") {
    throw new Error(`${name} is not set`);
  }
  return value;
}

/** The revision that the service gave with an answer, for the next If-Match. */
function revision(response: Response): string {
  const tag = response.headers.get("ETag");
  if (tag === null) {
    throw new Error(`${response.url} gave no ETag`);
  }
  return tag;
}

const headers = { Authorization: `Bearer ${setting("IPFUND_TOKEN")}` };
const catalog = createClient<CatalogPaths>({ baseUrl: setting("IPFUND_CATALOG"), headers });
const submission = createClient<SubmissionPaths>({ baseUrl: setting("IPFUND_SUBMISSION"), headers });

async function openRound(): Promise<Round> {
  const rounds = all(async (cursor) =>
    answered(await catalog.GET("/v1/rounds", { params: { query: { status: "PUBLISHED", cursor } } })));
  for await (const round of rounds) {
    return round;
  }
  throw new Error("No round is open");
}

async function projects(roundId: string): Promise<Project[]> {
  const found: Project[] = [];
  const pages = all(async (cursor) =>
    answered(await catalog.GET("/v1/rounds/{roundId}/projects", {
      params: { path: { roundId }, query: { limit: 100, cursor } },
    })));
  for await (const project of pages) {
    found.push(project);
  }
  return found;
}

function line(project: Project): Line {
  return { name: project.name ?? project.categoryLabel, catalogueProjectId: project.id, amount: "10.00", indicators: [] };
}

async function create(round: Round, lines: Line[]): Promise<{ demand: Demand; tag: string }> {
  const answer = await submission.POST("/v1/demands", {
    params: { header: { "Idempotency-Key": crypto.randomUUID() } },
    body: { roundId: round.id, unitId: setting("IPFUND_UNIT"), formCode: setting("IPFUND_FORM"), lines },
  });
  return { demand: answered(answer), tag: revision(answer.response) };
}

async function submit(id: string, tag: string): Promise<Demand> {
  return answered(await submission.POST("/v1/demands/{id}/submission", {
    params: { path: { id }, header: { "If-Match": tag, "Idempotency-Key": crypto.randomUUID() } },
  }));
}

async function task(): Promise<void> {
  const round = await openRound();
  const { demand, tag } = await create(round, (await projects(round.id)).slice(0, 3).map(line));
  for (const finding of demand.findings) {
    console.log(`${finding.effectLabel} ${finding.pointer}: ${finding.message} (${finding.remedy})`);
  }
  if (demand.allowedActions.includes("SUBMIT")) {
    await submit(demand.id, tag);
  }
  const read = answered(await submission.GET("/v1/demands/{id}", { params: { path: { id: demand.id } } }));
  console.log(`${read.unitName}: ${read.statusLabel}, ${read.lineCount} lines, ${read.amount}`);
}

try {
  await task();
} catch (refusal) {
  if (!(refusal instanceof Refused)) {
    throw refusal;
  }
  console.error(refusal.message);
  process.exitCode = 1;
}
