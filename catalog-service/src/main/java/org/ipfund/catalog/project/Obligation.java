package org.ipfund.catalog.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a project asks of some units.
 *
 * @param scope the units as the catalogue prints them, such as {@code 各地市局}
 * @param units who is meant by that
 * @param award what these undertook, or did not; null where that is not asked
 */
public record Obligation(
    @NotBlank @Size(max = 200) String scope,
    @NotNull ObligationKind obligation,
    @Schema(description = UNITS) @Size(max = 40) List<@NotNull UnitText> units,
    @Schema(description = AWARD) @Valid AwardHistory award) {

  static final String UNITS =
      "Who is meant where the printed scope is a group (珠三角地市局): regions by code or name, units by"
          + " identifier or name, 各地市局; left out where the scope says it itself";
  static final String AWARD =
      "Only those of them who undertook a project in a year, or only those who did not";

  public Obligation {
    units = units == null ? List.of() : units;
  }
}
