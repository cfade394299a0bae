package org.ipfund.catalog.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/** Why a registration is refused; its registrant reads it. */
public record RejectionRequest(@NotBlank @Size(max = 500) @FreeText String reason) {}
