package org.ipfund.allocation.disbursement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.allocation.payee.Party;
import org.ipfund.allocation.payee.PayeeRequest;
import org.ipfund.platform.value.Money;

/**
 * A payment a region wants to make.
 *
 * @param regionCode whose money it is: a region, or a zone, for which its receiving region pays
 * @param noticeId the notice by which the money came
 * @param projectId the fund project (二级项目) it counts against; may be left out where the notice
 *     gives the region one only
 * @param amount yuan, more than zero
 * @param purpose what it is for, in words
 * @param purposeKind which purpose of the fund that is (C06); without it the payment is flagged
 * @param payerReference by which the payer's own system knows the payment; of a region it stands
 *     for one payment only
 */
public record DisbursementRequest(
    @NotNull @Pattern(regexp = "\\d{6}(Z\\d)?") String regionCode,
    @NotNull UUID noticeId,
    UUID projectId,
    @NotNull @Valid PayeeRequest payee,
    @NotNull Money amount,
    @NotBlank @Size(max = 300) String purpose,
    PurposeKind purposeKind,
    @NotNull @Pattern(regexp = "\\d{7}") String functionCode,
    @NotNull @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._/:-]{0,63}") String payerReference)
    implements Payment {

  @Override
  public Party party() {
    return payee.party();
  }
}
