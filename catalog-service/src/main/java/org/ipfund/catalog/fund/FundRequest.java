package org.ipfund.catalog.fund;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipfund.catalog.policy.DocumentNumber;

/**
 * A special fund as its keeper describes it.
 *
 * @param code stands in rounds, notices and tables, such as {@code GD-IP}; it never changes
 * @param governingDocument the rules it is managed under ({@code C08}: 粤财工〔2019〕122号)
 * @param projectsPerUnit how many fund projects (二级项目) a receiving unit has in a year, null for any
 *     number; 126号: one ({@code C27})
 * @param annexColumns the columns its annexes print
 * @param equations numbers of the equations a notice of it must hold
 */
public record FundRequest(
    @NotNull @Size(max = Fund.LONGEST_CODE) @Pattern(regexp = Fund.CODE) String code,
    @NotBlank @Size(max = 100) String name,
    @NotNull DocumentNumber governingDocument,
    @Min(1) @Max(1000) Integer projectsPerUnit,
    @Size(max = 40) List<@NotNull AnnexColumn> annexColumns,
    @Size(max = 40) List<@NotNull FundEquation> equations) {

  public FundRequest {
    annexColumns = annexColumns == null ? List.of() : annexColumns;
    equations = equations == null ? List.of() : equations;
  }
}
