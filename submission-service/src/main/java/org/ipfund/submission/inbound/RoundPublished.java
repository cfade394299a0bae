package org.ipfund.submission.inbound;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.submission.reference.FormRule;

/**
 * What is read of a round's publication.
 *
 * @param fundCode the fund it asks for; rounds published before funds were data name none
 * @param catalogueParts in how many events its catalogue was told before; null of older rounds
 * @param returnDays full days within which a returned demand may come again
 * @param openedOn the day from which demands are accepted; older rounds do not tell it
 * @param deadlineRule the rule that refuses late filings, such as {@code N23-35}
 */
public record RoundPublished(
    @NotNull UUID roundId,
    int revision,
    int budgetYear,
    String fundCode,
    String documentNumber,
    @NotNull String title,
    LocalDate openedOn,
    @NotNull Instant deadlineAt,
    @NotNull String deadlineRule,
    @NotNull List<@NotNull @Valid Form> forms,
    Integer catalogueParts,
    Integer returnDays,
    Boolean history) {

  /** The fund of rounds that name none. */
  private static final String FIRST_FUND = "GD-IP";

  public RoundPublished {
    fundCode = fundCode == null ? FIRST_FUND : fundCode;
  }

  /** A form template of the round with the rules bound to it. */
  public record Form(
      @NotNull String code,
      Integer part,
      @NotNull String kind,
      @NotNull String title,
      @NotNull String approvalRoute,
      List<@NotNull String> categories,
      @NotNull List<@NotNull @Valid FormRule> rules) {}
}
