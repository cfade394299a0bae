package org.ipfund.allocation.payee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.CreditCode;

/**
 * Who is to be paid, as its payer knows it: a unit by its credit code or a person by a mark.
 *
 * @param name as the account is held
 * @param accountNumber digits and capital letters, without blanks
 * @param bank the branch that holds the account (开户行)
 * @param creditCode unified social credit code (GB 32100) of a unit; small and full-width
 *     characters are read as the others
 * @param personalMark of a person: by which the payer tells it from others of its name, such as the
 *     number of its file; never a number of an identity card
 */
public record PayeeRequest(
    @NotBlank @Size(max = 200) String name,
    @NotNull @Pattern(regexp = "[0-9A-Z]{5,34}") String accountNumber,
    @NotBlank @Size(max = 200) String bank,
    @Size(max = 18) String creditCode,
    @Pattern(regexp = "[0-9A-Za-z-]{4,32}") String personalMark) {

  public PayeeRequest {
    creditCode = CreditCode.meant(creditCode);
  }

  public Party party() {
    return new Party(name, accountNumber, bank, creditCode, personalMark);
  }
}
