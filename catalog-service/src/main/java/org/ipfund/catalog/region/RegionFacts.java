package org.ipfund.catalog.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is known of a region.
 *
 * @param code GB/T 2260, six digits; a zone has the code of its city with {@code Z} and a number
 * @param fiscalParent from whom its money comes
 * @param provinceManaged whether it is a 省财政直管县
 * @param financeCode nine digits, as finance tables print it
 * @param budgetCode number of its budget unit, where it has one
 * @param validFrom since when these facts are in force, at the latest
 * @param validTo the first day on which it is no more (撤销之日)
 * @param source where the facts come from
 */
public record RegionFacts(
    @NotNull @Pattern(regexp = "\\d{6}(Z\\d)?") String code,
    @NotBlank @Size(max = 100) String name,
    @NotNull RegionLevel level,
    @Pattern(regexp = "\\d{6}") String administrativeParent,
    @Pattern(regexp = "\\d{6}") String fiscalParent,
    boolean provinceManaged,
    @Pattern(regexp = "\\d{9}") String financeCode,
    @Pattern(regexp = "\\d{6}") String budgetCode,
    @NotNull LocalDate validFrom,
    LocalDate validTo,
    @Size(max = 100) String source) {

  /** The same in another place. */
  RegionFacts at(RegionMoveRequest move) {
    return new RegionFacts(
        code,
        name,
        level,
        move.administrativeParent(),
        move.fiscalParent(),
        move.provinceManaged(),
        financeCode,
        budgetCode,
        validFrom,
        validTo,
        source);
  }
}
