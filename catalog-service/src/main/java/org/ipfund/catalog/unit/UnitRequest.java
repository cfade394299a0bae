package org.ipfund.catalog.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.platform.value.CreditCode;

/**
 * What a client says of a unit.
 *
 * @param id its identifier (UUIDv7), where one stands already; a new one without it
 * @param creditCode unified social credit code (GB 32100), optional; small and full-width
 *     characters are read as the others
 */
public record UnitRequest(
    UUID id,
    @NotBlank @Size(max = 200) String name,
    @NotNull UnitKind kind,
    @NotNull @Size(min = 6, max = 8) String regionCode,
    @Size(max = 18) String creditCode) {

  public UnitRequest {
    creditCode = CreditCode.meant(creditCode);
  }

  /** The same facts of a unit that has this identifier. */
  public UnitRequest of(UUID unit) {
    return new UnitRequest(unit, name, kind, regionCode, creditCode);
  }
}
