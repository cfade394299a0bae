package org.ipfund.performance.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who answers for a task as a person says it; it counts before the printed clause.
 *
 * @param leads 牵头
 * @param cooperating 配合
 * @param responsible 负责
 * @param sharing 按职责分工负责
 * @param openList the printed list ends with 等
 */
public record ResponsibilityRequest(
    @Size(max = 50) List<@NotBlank @Size(max = 200) String> leads,
    @Size(max = 100) List<@NotBlank @Size(max = 200) String> cooperating,
    @Size(max = 100) List<@NotBlank @Size(max = 200) String> responsible,
    @Size(max = 100) List<@NotBlank @Size(max = 200) String> sharing,
    Boolean openList) {

  public ResponsibilityRequest {
    leads = leads == null ? List.of() : List.copyOf(leads);
    cooperating = cooperating == null ? List.of() : List.copyOf(cooperating);
    responsible = responsible == null ? List.of() : List.copyOf(responsible);
    sharing = sharing == null ? List.of() : List.copyOf(sharing);
  }
}
