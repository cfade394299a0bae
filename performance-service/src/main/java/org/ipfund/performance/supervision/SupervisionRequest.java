package org.ipfund.performance.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.value.FreeText;

/**
 * What the office finds of a body's part in a task.
 *
 * @param answerBy the day until which it is to be answered
 * @param sample made up to show how it works
 */
public record SupervisionRequest(
    @NotNull UUID taskId,
    @NotNull UUID bodyId,
    @NotBlank @Size(max = 10_000) @FreeText String text,
    LocalDate answerBy,
    Boolean sample) {}
