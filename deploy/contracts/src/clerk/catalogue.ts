// What may be asked for: the open round, its forms and its projects.
import type { components } from "../../target/catalog.js";
import { all, answered } from "./answer.js";
import type { Suite } from "./suite.js";

type Schemas = components["schemas"];
export type Round = Schemas["RoundResponse"];
export type Form = Schemas["FormResponse"];
export type Project = Schemas["ProjectResponse"];

/** The published round of the latest year, which is where somebody files now. */
export async function openRound({ catalog }: Suite): Promise<Round> {
  const rounds = await all((cursor) =>
    catalog.GET("/v1/rounds", { params: { query: { status: "PUBLISHED", cursor } } }));
  const [latest] = rounds.sort((one, other) => other.budgetYear - one.budgetYear);
  if (latest === undefined) {
    throw new Error("No round is open");
  }
  return latest;
}

export async function forms({ catalog }: Suite, roundId: string): Promise<Form[]> {
  return answered(await catalog.GET("/v1/rounds/{roundId}/forms", { params: { path: { roundId } } })).items;
}

export async function projects({ catalog }: Suite, roundId: string): Promise<Project[]> {
  return all((cursor) =>
    catalog.GET("/v1/rounds/{roundId}/projects", { params: { path: { roundId }, query: { limit: 100, cursor } } }));
}

/** Labels of a code list, in the language asked for. */
export async function labels({ catalog }: Suite, name: string): Promise<string[]> {
  const { codeLists } = answered(await catalog.GET("/v1/code-lists"));
  return codeLists.filter((list) => list.name === name).flatMap((list) => list.codes.map((code) => code.label));
}

export async function unitName({ catalog }: Suite, id: string): Promise<string> {
  return answered(await catalog.GET("/v1/units/{id}", { params: { path: { id } } })).name;
}
