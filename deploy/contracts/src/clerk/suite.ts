// The four services as somebody who has signed in: each client knows its document and nothing else.
import createClient, { type Client } from "openapi-fetch";
import type { paths as AllocationPaths } from "../../target/allocation.js";
import type { paths as CatalogPaths } from "../../target/catalog.js";
import type { paths as PerformancePaths } from "../../target/performance.js";
import type { paths as SubmissionPaths } from "../../target/submission.js";

export interface Suite {
  catalog: Client<CatalogPaths>;
  submission: Client<SubmissionPaths>;
  allocation: Client<AllocationPaths>;
  performance: Client<PerformancePaths>;
}

/** A setting of the environment that has to be there. */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") {
    throw new Error(`${name} is not set`);
  }
  return value;
}

export function as(token: string): Suite {
  const headers = { Authorization: `Bearer ${token}`, "Accept-Language": "zh-CN" };
  const client = (name: string) => ({ baseUrl: setting(name), headers });
  return {
    catalog: createClient<CatalogPaths>(client("IPFUND_CATALOG")),
    submission: createClient<SubmissionPaths>(client("IPFUND_SUBMISSION")),
    allocation: createClient<AllocationPaths>(client("IPFUND_ALLOCATION")),
    performance: createClient<PerformancePaths>(client("IPFUND_PERFORMANCE")),
  };
}

/** For each POST that is not a repeated one. */
export function key(): string {
  return crypto.randomUUID();
}
