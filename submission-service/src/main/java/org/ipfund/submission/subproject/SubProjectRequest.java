package org.ipfund.submission.subproject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * What a city establishes within what it received ({@code N23-56}).
 *
 * @param amount yuan, above zero
 * @param unitId who undertakes it; the receiving unit itself when missing
 */
public record SubProjectRequest(
    @NotBlank @Size(max = 500) String name, @NotNull Money amount, UUID unitId) {}
