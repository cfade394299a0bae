package org.ipfund.submission.inbound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is read of a round's publication.
 *
 * @param deadlineRule the rule that refuses late filings, such as {@code N23-35}
 */
public record RoundPublished(
    UUID roundId,
    int revision,
    int budgetYear,
    String documentNumber,
    String title,
    Instant deadlineAt,
    String deadlineRule,
    List<Form> forms) {

  /** A form template of the round with the rules bound to it. */
  public record Form(
      String code,
      Integer part,
      String kind,
      String title,
      String approvalRoute,
      List<FormRule> rules) {}
}
