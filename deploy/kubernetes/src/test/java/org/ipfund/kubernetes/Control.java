package org.ipfund.kubernetes;

import java.util.List;
import java.util.Set;

/**
 * One requirement of a standard, and what the suite says to it.
 *
 * @param where files of the repository, or classes by name
 * @param tests {@code Class#method}
 */
record Control(
    String standard,
    String number,
    String level,
    String requirement,
    String verdict,
    String note,
    List<String> where,
    List<String> tests) {

  static final List<String> VERDICTS =
      List.of("met", "shared", "reviewed", "site", "not-applicable", "open");

  private static final Set<String> SHOWN_BY_TESTS = Set.of("met", "shared");
  private static final Set<String> SHOWN_BY_FILES = Set.of("met", "shared", "reviewed");
  private static final Set<String> EXPLAINED = Set.of("shared", "site", "not-applicable", "open");

  /** The chapter of the standard: 1 of 1.2.3, API1 of API1:2023, 8.1.4.3 of 8.1.4.3 b). */
  String chapter() {
    return standard.startsWith("GB/T") ? number.split(" ")[0] : number.split("[.:]")[0];
  }

  /** True when what the verdict promises is there: tests, files, an explanation. */
  boolean isComplete() {
    return VERDICTS.contains(verdict)
        && !requirement.isBlank()
        && (!SHOWN_BY_TESTS.contains(verdict) || !tests.isEmpty())
        && (!SHOWN_BY_FILES.contains(verdict) || !where.isEmpty())
        && (!EXPLAINED.contains(verdict) || !note.isBlank());
  }

  @Override
  public String toString() {
    return standard + " " + number;
  }
}
