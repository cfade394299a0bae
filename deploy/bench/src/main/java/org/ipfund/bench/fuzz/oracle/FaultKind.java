package org.ipfund.bench.fuzz.oracle;

/** What can be wrong with an answer. */
public enum FaultKind {
  /** No answer within the patience. */
  HUNG,
  /** The connection was closed instead of an answer. */
  NO_ANSWER,
  /** A 5xx: the service is at fault, whatever was asked. */
  SERVER_ERROR,
  /** The document does not list this status for the operation. */
  UNDOCUMENTED_STATUS,
  /** The media type is none that the document lists. */
  UNDOCUMENTED_TYPE,
  /** The body is not as its schema says. */
  BODY_BREAKS_SCHEMA,
  /** A header that is always there is not there. */
  MISSING_HEADER,
  /** A request was accepted that had to be refused. */
  ACCEPTED_BROKEN,
  /** Refused, but not with the status that was due. */
  WRONG_REFUSAL,
  /** The problem document tells another status than the answer has. */
  PROBLEM_CONTRADICTS,
  /** A repeated request did not get the stored answer. */
  NOT_REPLAYED,
  /** A refused write changed something. */
  CHANGED_BY_REFUSED,
  /** An error tells of the inside: code, tables, files. */
  LEAK
}
