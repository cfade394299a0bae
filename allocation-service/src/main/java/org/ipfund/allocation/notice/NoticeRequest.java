package org.ipfund.allocation.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.allocation.appropriation.DocumentNumber;
import org.ipfund.allocation.reconciliation.NoticeStage;

/**
 * The head of a notice to be drafted; year, fund and function code repeat the appropriation's.
 *
 * @param printedOn the day printed on the document, not in the future
 * @param threeGuaranteesCode 三保目录 code of the fund, {@code W 无} when it is none (C25)
 * @param fundCode the fund by its code in the catalog; without it the appropriation's
 * @param fundName as the document prints it; without it the fund's own name
 * @param importedHistory true for a document of the past that is entered after the event: an
 *     advance of a year that has begun is refused without it (C04)
 */
public record NoticeRequest(
    @NotNull DocumentNumber documentNumber,
    @NotBlank @Size(max = 300) String title,
    @NotNull @Min(2000) @Max(2100) Integer budgetYear,
    @NotNull NoticeStage stage,
    @NotNull UUID appropriationId,
    @NotNull LocalDate printedOn,
    @NotNull Disclosure disclosure,
    @NotNull @Pattern(regexp = "\\d{7}") String functionCode,
    @NotBlank @Size(max = 50) String threeGuaranteesCode,
    @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*") @Size(max = 30) String fundCode,
    @Size(min = 1, max = 200) String fundName,
    Boolean importedHistory) {

  boolean isImportedHistory() {
    return Boolean.TRUE.equals(importedHistory);
  }
}
