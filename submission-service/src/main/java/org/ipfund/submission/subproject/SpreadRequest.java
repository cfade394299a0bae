package org.ipfund.submission.subproject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/** How a receiving unit spreads what it has; sub-projects that are not named get nothing. */
public record SpreadRequest(@NotNull @Size(max = 10000) List<@NotNull @Valid Item> items) {

  /** What one sub-project gets, yuan. */
  public record Item(@NotNull UUID projectId, @NotNull Money amount) {}
}
