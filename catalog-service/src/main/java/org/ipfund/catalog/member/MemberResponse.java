package org.ipfund.catalog.member;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.jspecify.annotations.Nullable;

/**
 * A member as clients see it.
 *
 * @param displayName the name under which the person was signed in when it joined
 * @param invitationExpiresAt the first instant at which the invitation counts no more
 */
@NamesBeside
public record MemberResponse(
    UUID id,
    UUID unitId,
    @Nullable String displayName,
    List<Role> roles,
    List<String> roleLabels,
    MemberStatus status,
    String statusLabel,
    Instant invitedAt,
    @Nullable Instant invitationExpiresAt,
    @Nullable Instant joinedAt,
    @Schema(description = "What waits for a second administrator, or null")
        @Nullable PendingGrant pending,
    @Nullable String pendingLabel,
    @Schema(description = "Why what waited was refused, or null") @Nullable String reason,
    List<MemberAction> allowedActions,
    long version)
    implements Identified {

  static MemberResponse of(MemberFacts member, List<MemberAction> actions) {
    return new MemberResponse(
        member.id(),
        member.unitId(),
        member.displayName(),
        member.roles(),
        member.roles().stream().map(role -> says(role.label())).toList(),
        member.status(),
        says(member.status().label()),
        member.invitedAt(),
        member.subject() == null ? member.codeExpiresAt() : null,
        member.joinedAt(),
        member.pending(),
        member.pending() == null ? null : says(member.pending().label()),
        member.reason(),
        actions,
        member.version());
  }
}
