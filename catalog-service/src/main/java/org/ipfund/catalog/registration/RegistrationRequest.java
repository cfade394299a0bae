package org.ipfund.catalog.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.value.CreditCode;

/**
 * A unit that somebody asks to be let in with.
 *
 * @param kind one that a unit may claim for itself; bureaus and finance are the province's to add
 * @param creditCode unified social credit code (GB 32100); small and full-width characters are read
 *     as the others
 * @param contactRole what the registrant is in the unit; no personal data
 */
public record RegistrationRequest(
    @NotBlank @Size(max = 200) String unitName,
    @NotNull UnitKind kind,
    @NotNull @Size(min = 6, max = 8) String regionCode,
    @NotNull @Size(min = 18, max = 18) String creditCode,
    @NotBlank @Size(max = 100) String contactRole) {

  public RegistrationRequest {
    creditCode = CreditCode.meant(creditCode);
  }
}
