package org.ipfund.submission.library;

import java.util.UUID;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * An approved demand line that becomes a project.
 *
 * @param scope where its demand was filed, and the project belongs for good
 */
public record Establishment(
    UUID projectId,
    String name,
    UUID demandId,
    int lineNo,
    UUID consolidationId,
    UUID roundId,
    UUID unitId,
    String scope,
    String regionCode,
    int budgetYear,
    String formCode,
    Money amount) {

  /** A new project's identifier. */
  public static UUID newProjectId() {
    return Ids.next();
  }
}
