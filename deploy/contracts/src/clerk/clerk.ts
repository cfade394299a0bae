// A clerk's whole task against the contracts alone: no cast, no `any`, no `!`. Where the compiler asks
// for one, the contract says less than the service holds, and the contract is what is mended.
import { answered, Refused } from "./answer.js";
import * as afterwards from "./afterwards.js";
import * as catalogue from "./catalogue.js";
import * as consolidation from "./consolidation.js";
import * as demand from "./demand.js";
import { as, setting, type Suite } from "./suite.js";

const clerk = as(setting("IPFUND_CLERK"));
const approver = as(setting("IPFUND_APPROVER"));
// Who decides at the end; without one the package stays with the province.
const decides = process.env.IPFUND_REVIEWER;
const reviewer = decides === undefined ? undefined : as(decides);

function say(what: string, told: string): void {
  console.log(`${what}: ${told}`);
}

/** Who I am in each service; the unit and place that I act for. */
async function whoAmI(suite: Suite): Promise<{ unitId: string; regionCode: string }> {
  const here = answered(await suite.submission.GET("/v1/me"));
  const elsewhere = [
    answered(await suite.catalog.GET("/v1/me")),
    answered(await suite.allocation.GET("/v1/me")),
    answered(await suite.performance.GET("/v1/me")),
  ];
  const { unitId, regionCode } = here;
  if (unitId === undefined || regionCode === undefined) {
    throw new Error("A clerk has a unit and a place");
  }
  if (elsewhere.some((me) => me.unitId !== unitId || me.subject !== here.subject)) {
    throw new Error("I am somebody else in another service");
  }
  const may = here.allowedOperations.map(({ operation }) => operation);
  if (!may.includes("createDemand")) {
    throw new Error(`Not a clerk: ${may.join(", ")}`);
  }
  say("me", `${here.displayName} ${here.roles.map((role) => role.roleLabel).join(", ")}`);
  return { unitId, regionCode };
}

/** Drafted with two faults, corrected where the problem points, changed once, seen to be stale once. */
async function draft(body: demand.DemandRequest): Promise<void> {
  const faulty = {
    ...body,
    lines: [...body.lines, demand.line("专利导航", "-1.00", "不少于3次"), demand.line("专利转化", "1.00", "若干")],
  };
  const problem = await demand.faults(clerk, faulty);
  say("refused", new Refused(problem).message);
  const wrong = demand.faulty(problem, faulty.lines.length);
  const right = { ...faulty, lines: faulty.lines.filter((_, number) => !wrong.includes(number)) };
  const made = await demand.create(clerk, right);
  const changed = await demand.change(clerk, made.body.id, made.tag, { ...right, overallGoal: "提升知识产权保护能力" });
  const late = await demand.stale(clerk, made.body.id, made.tag, right);
  say("stale", `${late.status} ${late.title}`);
  say("drafted", `${changed.body.statusLabel}, ${changed.body.lineCount} lines, ${changed.body.amount}`);
}

async function file(id: string): Promise<void> {
  const seen = await demand.see(approver, id);
  for (const finding of seen.body.findings) {
    say(finding.effectLabel, `${finding.pointer} ${finding.message} ${finding.remedy}`);
  }
  if (demand.may(seen.body, "SUBMIT")) {
    const filed = await demand.submit(approver, id, seen.tag);
    say("filed", `${filed.statusLabel} ${filed.submittedAt ?? "never"}`);
  }
}

async function packaged(roundId: string, unitId: string): Promise<void> {
  const merged = await consolidation.found(clerk, roundId, unitId) ?? await consolidation.merge(clerk, roundId, unitId);
  say("package", `${merged.body.statusLabel}, ${merged.body.lineCount} lines, ${merged.body.total}`);
  const { id } = merged.body;
  const mine = await consolidation.see(approver, id);
  if (consolidation.may(mine.body, "REPORT")) {
    say("reported", (await consolidation.report(approver, id, mine.tag)).statusLabel);
  }
  if (reviewer === undefined) {
    return;
  }
  const theirs = await consolidation.see(reviewer, id);
  if (consolidation.may(theirs.body, "APPROVE")) {
    say("decided", (await consolidation.approve(reviewer, id, theirs.tag)).statusLabel);
  }
}

async function task(): Promise<void> {
  const { unitId, regionCode } = await whoAmI(clerk);
  const round = await catalogue.openRound(clerk);
  const [form] = await catalogue.forms(clerk, round.id);
  if (form === undefined) {
    throw new Error("The round has no form");
  }
  const listed = await catalogue.projects(clerk, round.id);
  say("round", `${round.title}, ${form.code} ${form.kindLabel}, ${listed.length} projects, until ${round.deadlineAt}`);
  say("kinds", (await catalogue.labels(clerk, "FormKind")).join(", "));
  if (await demand.found(clerk, round.id, unitId, form.code) === undefined) {
    await draft({
      roundId: round.id, unitId, formCode: form.code,
      header: { localDepartment: await catalogue.unitName(clerk, unitId), provincialDepartment: "广东省市场监管局" },
      lines: [demand.line("知识产权维权援助", "300000.00", "不少于3次"), demand.line("𠮷祥商标🧧", "10.50", "≥2件")],
    });
  }
  const made = await demand.found(clerk, round.id, unitId, form.code);
  if (made === undefined) {
    throw new Error("What was made is not in the list");
  }
  await file(made.body.id);
  await packaged(round.id, unitId);
  const { body: end } = await demand.see(clerk, made.body.id);
  const names = (await demand.lines(clerk, end.id)).map((line) => line.name);
  say("demand", `${end.unitName} ${end.status} ${end.statusLabel}: ${names.join(", ")}: ${end.approvedAmount}`);
  say("library", `${(await afterwards.library(clerk, round.id, unitId)).length} projects`);
  if (reviewer !== undefined) {
    const tables = await afterwards.targetTables(clerk, round.budgetYear, unitId);
    say("target tables", tables.map((table) => `${table.status} ${table.requestedAmount}`).join(", "));
  }
  say("accounts", `${(await afterwards.accounts(clerk, regionCode)).length}`);
  say("the clerk's task", "done");
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
