package org.ipfund.catalog.rights;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.catalog.member.MemberResponse;
import org.ipfund.platform.answer.Addressed;
import org.ipfund.platform.answer.ShownOnce;
import org.ipfund.platform.answer.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A new invitation with its code.
 *
 * @param code whoever is signed in and shows it becomes the member; only its hash is kept
 */
public record InvitedMember(
    MemberResponse member,
    @Schema(description = "Shown in this answer only; a repetition of the request is without it")
        @Nullable String code)
    implements ShownOnce, Versioned, Addressed {

  @Override
  public Object key() {
    return member.id();
  }

  @Override
  public long version() {
    return member.version();
  }

  @Override
  public Object kept() {
    return new InvitedMember(member, null);
  }
}
