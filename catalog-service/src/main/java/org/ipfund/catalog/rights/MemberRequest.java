package org.ipfund.catalog.rights;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.member.Role;

/**
 * An invitation.
 *
 * @param unitId the unit; the caller's own without it
 * @param roles what the person may be; they have to suit the kind of the unit
 */
public record MemberRequest(UUID unitId, @NotEmpty @Size(max = 11) List<@NotNull Role> roles) {}
