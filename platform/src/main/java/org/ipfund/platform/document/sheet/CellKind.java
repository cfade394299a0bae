package org.ipfund.platform.document.sheet;

/** What a cell holds; its text is written accordingly. */
public enum CellKind {
  /** Any text. */
  TEXT,
  /** A plain decimal such as {@code 172850000.00}, never with an exponent. */
  NUMBER,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** {@code 2024-03-01}, {@code 2024-03-01T08:30:00} or {@code 08:30:00}. */
  DATE
}
