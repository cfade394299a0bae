package org.ipfund.catalog.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code of an invitation. */
public record InvitationRequest(@NotBlank @Size(max = 100) String code) {}
