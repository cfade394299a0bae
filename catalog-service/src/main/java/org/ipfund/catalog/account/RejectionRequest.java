package org.ipfund.catalog.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a registration or what gives rights is refused; whoever asked for it reads it. */
public record RejectionRequest(@NotBlank @Size(max = 500) String reason) {}
