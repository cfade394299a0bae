package org.ipfund.performance.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.progress.count.ReportCountRequest;
import org.ipfund.platform.value.FreeText;

/**
 * What a body says of a task in a quarter, to be filed.
 *
 * @param bodyId who reports
 * @param evidence where it is shown: numbers of documents, addresses, what is enclosed
 * @param difficulty what stands in the way
 * @param counts how many of what the task promises there are
 * @param sample made up to show how it works
 */
public record ReportRequest(
    @NotNull UUID callId,
    @NotNull UUID taskId,
    @NotNull UUID bodyId,
    @NotNull ReportState state,
    @NotBlank @Size(max = 10_000) @FreeText String text,
    @Size(max = 50) List<@NotNull @Valid Evidence> evidence,
    @Size(max = 2000) @FreeText String difficulty,
    @Size(max = 100) List<@NotNull @Valid ReportCountRequest> counts,
    Boolean sample) {

  public ReportRequest {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    counts = counts == null ? List.of() : List.copyOf(counts);
  }

  ReportContent content() {
    return new ReportContent(state, text, evidence, difficulty, counts);
  }
}
