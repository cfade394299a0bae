package org.ipfund.submission.inbound;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is read of a round's publication.
 *
 * @param deadlineRule the rule that refuses late filings, such as {@code N23-35}
 */
public record RoundPublished(
    @NotNull UUID roundId,
    int revision,
    int budgetYear,
    String documentNumber,
    @NotNull String title,
    @NotNull Instant deadlineAt,
    @NotNull String deadlineRule,
    @NotNull List<@NotNull @Valid Form> forms) {

  /** A form template of the round with the rules bound to it. */
  public record Form(
      @NotNull String code,
      Integer part,
      @NotNull String kind,
      @NotNull String title,
      @NotNull String approvalRoute,
      @NotNull List<@NotNull @Valid FormRule> rules) {}
}
