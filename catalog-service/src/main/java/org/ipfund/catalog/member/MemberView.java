package org.ipfund.catalog.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.access.Caller;

/** Shows a member to the caller, with what it may do about it. */
@ApplicationScoped
public class MemberView {

  private final Caller caller;

  MemberView(Caller caller) {
    this.caller = caller;
  }

  public MemberResponse of(MemberFacts member) {
    List<MemberAction> actions = new ArrayList<>();
    boolean suspended = member.status() == MemberStatus.SUSPENDED;
    boolean other = !caller.name().equals(member.subject());
    boolean stopping = member.pending() == PendingGrant.SUSPENSION;
    if (!suspended && !stopping && other && caller.may("suspendMember")) {
      actions.add(MemberAction.SUSPEND);
    }
    if (suspended && member.pending() == null && caller.may("resumeMember")) {
      actions.add(MemberAction.RESUME);
    }
    boolean colleague = member.unitId().equals(caller.identity().unitId());
    if (member.isActive()
        && member.pending() == null
        && other
        && colleague
        && caller.may("handOverUnit")) {
      actions.add(MemberAction.HAND_OVER);
    }
    if (member.pending() != null && caller.may("approveMember")) {
      decisions(member, other, stopping, actions);
    }
    return MemberResponse.of(member, actions);
  }

  private void decisions(
      MemberFacts member, boolean other, boolean stopping, List<MemberAction> actions) {
    boolean reaches = !stopping || caller.scope().isPlace();
    if (other && reaches && !caller.name().equals(member.preparedBy())) {
      actions.add(MemberAction.APPROVE);
    }
    if (other || !stopping) {
      actions.add(MemberAction.REJECT);
    }
  }
}
