package org.ipfund.catalog.imports;

/** What the rows of an import are. */
public enum ImportKind {
  REGIONS,
  UNITS
}
