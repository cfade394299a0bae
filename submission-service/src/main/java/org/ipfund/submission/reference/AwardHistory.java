package org.ipfund.submission.reference;

/**
 * What units undertook in a budget year: an obligation may be theirs alone, or that of all others.
 *
 * @param projectName of the sub-project, as it stands in the library
 * @param had whether those are meant who undertook it, else those who did not
 */
public record AwardHistory(int budgetYear, String projectName, boolean had) {}
