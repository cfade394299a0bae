package org.ipfund.catalog.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.catalog.form.FormRequest;
import org.ipfund.catalog.form.FormRule;
import org.ipfund.catalog.fund.Fund;
import org.ipfund.catalog.policy.DocumentNumber;

/**
 * A solicitation round as its editor describes it.
 *
 * @param fundCode the fund it asks for, by default the first one
 * @param documentNumber of the solicitation, null when it was issued without one
 * @param printedDeadline the day that is printed with 前
 * @param deadlineDayIncluded whether that day itself still counts, by default it does
 * @param deadlineRule the rule that late answers are refused by: {@code N23-35}
 * @param returnDays full days within which a returned demand may come again, unless its return says
 *     until when; by default ten
 * @param history whether the round is over and only recorded: it closes as it is published
 */
public record RoundRequest(
    @NotNull @Min(2000) @Max(2100) Integer budgetYear,
    @Schema(defaultValue = Fund.FIRST, description = "Code of the fund it asks for")
        @Size(max = Fund.LONGEST_CODE)
        @Pattern(regexp = Fund.CODE)
        String fundCode,
    DocumentNumber documentNumber,
    @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate openedOn,
    @NotNull LocalDate printedDeadline,
    @Schema(defaultValue = "true") Boolean deadlineDayIncluded,
    @NotNull @Pattern(regexp = FormRule.NUMBER) String deadlineRule,
    @Schema(defaultValue = "false") Boolean history,
    @Schema(defaultValue = "10") @Min(1) @Max(366) Integer returnDays,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid FormRequest> forms) {

  private static final int RETURN_DAYS = 10;

  public RoundRequest {
    fundCode = fundCode == null ? Fund.FIRST : fundCode;
    deadlineDayIncluded = deadlineDayIncluded == null || deadlineDayIncluded;
    history = history != null && history;
    returnDays = returnDays == null ? RETURN_DAYS : returnDays;
  }
}
