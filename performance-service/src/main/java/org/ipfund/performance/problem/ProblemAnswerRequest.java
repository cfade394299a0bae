package org.ipfund.performance.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** What is said to a problem. */
public record ProblemAnswerRequest(@NotBlank @Size(max = 10_000) @FreeText String answer) {}
