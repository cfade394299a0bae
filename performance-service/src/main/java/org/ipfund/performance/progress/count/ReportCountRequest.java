package org.ipfund.performance.progress.count;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.ipfund.platform.value.FreeText;

/**
 * How many of a promise there are since the beginning.
 *
 * @param ordinal the promise, as the task has it
 */
public record ReportCountRequest(
    @Min(1) @Max(100_000) int ordinal,
    @NotNull @Size(max = 24) @Pattern(regexp = "\\d{1,15}([.]\\d{1,6})?") String value,
    @Size(max = 2000) @FreeText String note) {

  public BigDecimal number() {
    return new BigDecimal(value);
  }
}
