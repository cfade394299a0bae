package org.ipfund.allocation.disbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * A payment a region wants to make.
 *
 * @param noticeId the notice by which the money came
 * @param amount yuan, more than zero
 * @param purpose what it is for, in words
 * @param purposeKind which purpose of the fund that is (C06); without it the payment is flagged
 */
public record DisbursementRequest(
    @NotNull @Pattern(regexp = "\\d{6}") String regionCode,
    @NotNull UUID noticeId,
    @NotBlank @Size(max = 200) String payeeName,
    @NotNull Money amount,
    @NotBlank @Size(max = 300) String purpose,
    PurposeKind purposeKind,
    @NotNull @Pattern(regexp = "\\d{7}") String functionCode) {}
