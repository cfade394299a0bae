package org.ipfund.performance.plan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A heading of a document.
 *
 * @param key its number with those above it: 三/（一）
 */
public record PlanPartRequest(
    @NotBlank @Size(max = 100) String key, @NotBlank @Size(max = 300) String title) {

  String parentKey() {
    int slash = key.lastIndexOf('/');
    return slash < 0 ? null : key.substring(0, slash);
  }
}
