package org.ipfund.allocation.payee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who was paid; of payments from before payees were parties only the name is known.
 *
 * @param accountNumber where the money went
 * @param bank the branch that holds the account (开户行)
 * @param creditCode of a unit
 * @param personalMark of a person, by which its payer tells it from others of its name
 * @param knownAs under which other name the credit code was paid first, or null
 */
public record Payee(
    String name,
    @Nullable String accountNumber,
    @Nullable String bank,
    @Nullable String creditCode,
    @Nullable String personalMark,
    @Schema(description = KNOWN_AS) @Nullable String knownAs) {

  private static final String KNOWN_AS =
      "Under which other name the credit code was paid before, as the payer sees; null when there is"
          + " none";

  public static Payee of(Party party, String knownAs) {
    return new Payee(
        party.name(),
        party.accountNumber(),
        party.bank(),
        party.creditCode(),
        party.personalMark(),
        knownAs);
  }
}
