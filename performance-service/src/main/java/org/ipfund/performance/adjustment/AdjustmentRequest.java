package org.ipfund.performance.adjustment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.performance.content.TableText;
import org.ipfund.platform.value.FreeText;
import org.ipfund.platform.value.Money;

/**
 * What an adjustment changes, and why. What is left out stays as it is: for a new adjustment as the
 * newest approved version has it, for one that is changed as its draft has it.
 *
 * @param requestedAmount 资金需求 in yuan, 0.00 where the funding ends
 * @param overallGoals all goals there shall be
 * @param indicators all indicators there shall be, in their order
 */
public record AdjustmentRequest(
    @NotBlank @Size(max = 1000) @FreeText String reason,
    Money requestedAmount,
    @Size(max = 10_000) @FreeText String expenditureContent,
    @Size(max = 1000) List<@NotNull @Valid GoalRequest> overallGoals,
    @Size(max = 5000) List<@NotNull @Valid IndicatorRequest> indicators) {

  /** What the table says with it. */
  TableText onto(TableText there) {
    return new TableText(
        requestedAmount == null ? there.requestedAmount() : requestedAmount,
        overallGoals == null
            ? there.overallGoals()
            : overallGoals.stream().map(GoalRequest::goal).toList(),
        expenditureContent == null ? there.expenditureContent() : expenditureContent,
        indicators == null
            ? there.lines()
            : indicators.stream().map(IndicatorRequest::line).toList());
  }
}
