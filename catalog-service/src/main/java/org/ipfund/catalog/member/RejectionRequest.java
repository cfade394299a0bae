package org.ipfund.catalog.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why a registration or what gives rights is refused; whoever asked for it reads it. */
public record RejectionRequest(@NotBlank @Size(max = 500) @FreeText String reason) {}
