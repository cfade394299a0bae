package org.ipfund.allocation.refund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;
import org.ipfund.platform.value.Money;

/**
 * Money of a payment that came back (退回).
 *
 * @param amount yuan, more than zero, with what came back before not more than was paid
 * @param reason why it came back
 * @param payerReference by which the payer's own system knows the refund; of a region it stands for
 *     one refund only
 */
public record RefundRequest(
    @NotNull Money amount,
    @NotBlank @Size(max = 500) @FreeText String reason,
    @NotNull @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._/:-]{0,63}") String payerReference) {}
