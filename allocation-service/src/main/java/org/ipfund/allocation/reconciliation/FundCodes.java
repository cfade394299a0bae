package org.ipfund.allocation.reconciliation;

import org.jspecify.annotations.Nullable;

/** The codes a notice gives its fund and every row of annex 1 repeats (C05, C25). */
public record FundCodes(String functionCode, String threeGuaranteesCode) {

  private static final String NONE = "W无";

  /** True for a row code that says: no 三保 fund. */
  static boolean isNone(@Nullable String code) {
    return code != null && bare(code).equals(NONE);
  }

  /** Blanks in a printed code do not count. */
  static String bare(String code) {
    return code.replaceAll("\\s", "");
  }
}
