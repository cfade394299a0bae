package org.ipfund.catalog.suspension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ipfund.platform.value.FreeText;

/**
 * Who shall do nothing for the time being, and why.
 *
 * @param subject {@code sub} of the person's tokens: ASCII, as OpenID Connect has it
 */
public record SuspensionRequest(
    @NotNull @Pattern(regexp = "[\\x21-\\x7E]{1,255}") String subject,
    @NotBlank @Size(max = 500) @FreeText String reason) {}
