package org.ipfund.catalog.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a registration is refused; its registrant reads it. */
public record RejectionRequest(@NotBlank @Size(max = 500) String reason) {}
