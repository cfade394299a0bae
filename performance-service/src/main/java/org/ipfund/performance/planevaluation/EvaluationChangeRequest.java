package org.ipfund.performance.planevaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.platform.value.FreeText;

/** A draft as it reads from now on; verdicts that are left out stay. */
public record EvaluationChangeRequest(
    @Size(max = 10_000) @FreeText String conclusion,
    @Size(max = 2000) List<@NotNull @Valid VerdictRequest> verdicts) {

  public EvaluationChangeRequest {
    verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
  }
}
