package org.ipfund.performance.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ipfund.platform.value.FreeText;

/**
 * A task as its document prints it.
 *
 * @param number its number in the document
 * @param partKey the heading it stands under, as the parts of the document have it
 * @param responsibilityText the clause that says who answers, as printed
 * @param responsibility who answers, where a person says it
 * @param dueOn null: the end of the document's period
 * @param stage the stage it belongs to (阶段)
 * @param priority 重点工作 of its stage (SB-015)
 */
public record TaskRequest(
    @Min(1) @Max(100_000) int number,
    @Size(max = 100) String partKey,
    @NotBlank @Size(max = 300) String title,
    @NotBlank @Size(max = 10_000) @FreeText String text,
    @Size(max = 1000) @FreeText String responsibilityText,
    @Valid ResponsibilityRequest responsibility,
    LocalDate dueOn,
    @Size(max = 100) String stage,
    Boolean priority) {}
