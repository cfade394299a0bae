package org.ipfund.performance.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.performance.progress.count.ReportCountRequest;
import org.ipfund.platform.value.FreeText;

/** What a report says from now on, all of it. */
public record ReportChangeRequest(
    @NotNull ReportState state,
    @NotBlank @Size(max = 10_000) @FreeText String text,
    @Size(max = 50) List<@NotNull @Valid Evidence> evidence,
    @Size(max = 2000) @FreeText String difficulty,
    @Size(max = 100) List<@NotNull @Valid ReportCountRequest> counts) {

  public ReportChangeRequest {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    counts = counts == null ? List.of() : List.copyOf(counts);
  }

  ReportContent content() {
    return new ReportContent(state, text, evidence, difficulty, counts);
  }
}
