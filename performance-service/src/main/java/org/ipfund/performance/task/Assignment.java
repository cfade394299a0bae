package org.ipfund.performance.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a task, as printed and as the directory knows it. Pure.
 *
 * @param openList the printed list ends with 等
 * @param doubtful a person must look at how it was read
 */
public record Assignment(List<Assigned> parties, boolean openList, boolean doubtful) {

  /**
   * One of them.
   *
   * @param printed its name with what the clause carries over
   * @param bodyId null when the directory does not know the name
   */
  public record Assigned(PartyRole role, String printed, @Nullable UUID bodyId) {}

  public Assignment {
    parties = List.copyOf(parties);
  }

  public boolean has(PartyRole role) {
    return parties.stream().anyMatch(party -> party.role() == role);
  }

  /** The one form its roles make, or null when they make none (SB-001, SB-073). */
  public @Nullable TaskForm form() {
    boolean led = has(PartyRole.LEAD);
    boolean responsible = has(PartyRole.RESPONSIBLE);
    if (has(PartyRole.SHARE)) {
      return led || responsible || has(PartyRole.COOPERATE) ? null : TaskForm.SHARED_BY_DUTY;
    }
    if (led) {
      return responsible ? TaskForm.LEAD_AND_RESPONSIBLE : TaskForm.LEAD_AND_COOPERATE;
    }
    return responsible && !has(PartyRole.COOPERATE) ? TaskForm.RESPONSIBLE : null;
  }

  /** What a person must look at. */
  public Set<PersonNeed> needs() {
    Set<PersonNeed> needs = EnumSet.noneOf(PersonNeed.class);
    if (parties.isEmpty() || doubtful || form() == null) {
      needs.add(PersonNeed.RESPONSIBILITY);
    }
    if (parties.stream().anyMatch(party -> party.bodyId() == null)) {
      needs.add(PersonNeed.BODY);
    }
    return needs;
  }
}
