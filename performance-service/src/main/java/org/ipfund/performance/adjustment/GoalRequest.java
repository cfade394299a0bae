package org.ipfund.performance.adjustment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.performance.content.OverallGoal;
import org.ipfund.platform.value.FreeText;

/**
 * An overall goal.
 *
 * @param demandId the demand it came with, or null
 */
public record GoalRequest(UUID demandId, @NotBlank @Size(max = 10_000) @FreeText String text) {

  OverallGoal goal() {
    return new OverallGoal(demandId, text);
  }
}
