package org.ipfund.submission.line;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What a unit asks for one project.
 *
 * @param willing whether the unit would undertake it; true when nothing is said
 * @param items project counts and unit amounts whose sum the amount must be, where the form asks
 */
public record LineRequest(
    @NotBlank @Size(max = 500) String name,
    UUID catalogueProjectId,
    Boolean willing,
    @NotNull Money amount,
    @Size(max = 200) List<@NotNull @Valid CountedItem> items,
    @NotNull @Size(max = 200) List<@NotNull @Valid Indicator> indicators) {

  public DemandLine at(int lineNo) {
    return new DemandLine(
        lineNo, name, catalogueProjectId, willing == null || willing, amount, items, indicators);
  }
}
