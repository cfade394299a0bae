package org.ipfund.performance.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.FreeText;

/**
 * A body as the office of its region keeps it; all of it each time.
 *
 * @param name the full name
 * @param shortName what lists call it
 * @param regionCode the region whose documents name it
 * @param openList a collective whose members are not all known (各有关单位)
 * @param unitId the unit whose people act for it, or null
 * @param bureauRegionCode the region whose bureau acts for it, or null
 * @param validTo the first day on which it is no more, or null
 * @param names further names, by which documents find it
 * @param members of a collective
 */
public record BodyRequest(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String shortName,
    @NotNull BodyKind kind,
    @NotNull BodyLevel level,
    @NotNull @Size(max = 8) @Pattern(regexp = "\\d{6}(Z\\d)?") String regionCode,
    Boolean openList,
    UUID unitId,
    @Size(max = 8) @Pattern(regexp = "\\d{6}(Z\\d)?") String bureauRegionCode,
    LocalDate validFrom,
    LocalDate validTo,
    UUID successorId,
    @Size(max = 1000) @FreeText String note,
    Boolean sample,
    @Size(max = 50) List<@NotNull @Valid BodyNameRequest> names,
    @Size(max = 500) List<@NotNull @Valid BodyMemberRequest> members) {

  public BodyRequest {
    names = names == null ? List.of() : List.copyOf(names);
    members = members == null ? List.of() : List.copyOf(members);
  }

  boolean isCollective() {
    return kind == BodyKind.COLLECTIVE;
  }
}
