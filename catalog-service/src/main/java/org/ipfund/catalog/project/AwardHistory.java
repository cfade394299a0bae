package org.ipfund.catalog.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What units undertook in a budget year: an obligation may be theirs alone, or that of all others
 * (2022年未开展……的地市局).
 *
 * @param projectName of the sub-project, as it stands in the library
 * @param had whether those are meant who undertook it, else those who did not
 */
@Embeddable
public record AwardHistory(
    @NotNull @Min(2000) @Max(2100) @Column(name = "award_year") Integer budgetYear,
    @NotBlank @Size(max = 100) @Column(name = "award_project") String projectName,
    @NotNull @Column(name = "awarded") Boolean had) {}
