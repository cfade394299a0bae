package org.ipfund.submission.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.value.FreeText;
import org.ipfund.platform.value.Money;

/**
 * What the province decides on a demand that came without a package.
 *
 * @param lines lines of which less than all is taken, or of which it is said that all is; lines
 *     that are not named are taken in full
 * @param reject true when nothing of it is taken; then no line is named
 * @param reason why it is rejected; the unit reads it
 */
public record DecisionRequest(
    @Size(max = 500) List<@NotNull @Valid Line> lines,
    @Schema(defaultValue = "false") Boolean reject,
    @Size(max = 2000) @FreeText String reason) {

  public DecisionRequest {
    lines = lines == null ? List.of() : lines;
    reject = reject != null && reject;
  }

  /**
   * What becomes of one line: its amount = taken + cut.
   *
   * @param reason why something is cut; the unit reads it
   */
  public record Line(
      @NotNull @Min(1) Integer lineNo,
      @NotNull Money taken,
      @NotNull Money cut,
      @Size(max = 2000) @FreeText String reason) {}
}
