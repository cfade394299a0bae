package org.ipfund.allocation.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The head of a notice to be drafted; year, fund and function code repeat the appropriation's.
 *
 * @param printedOn the day printed on the document
 * @param threeGuaranteesCode 三保目录 code of the fund, {@code W 无} when it is none (C25)
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
    @NotBlank @Size(max = 200) String fundName) {}
