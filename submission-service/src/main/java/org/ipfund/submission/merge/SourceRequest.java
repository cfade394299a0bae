package org.ipfund.submission.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.platform.value.FreeText;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/** What becomes of one demand line: its amount is taken, cut and rejected in parts, yuan. */
public record SourceRequest(
    @NotNull UUID demandId,
    @NotNull @Positive Integer lineNo,
    @NotNull Money taken,
    @NotNull Money cut,
    @NotNull Money rejected,
    @Size(max = 2000) @FreeText @Nullable String reason) {

  SourceKey key() {
    return new SourceKey(demandId, lineNo);
  }
}
