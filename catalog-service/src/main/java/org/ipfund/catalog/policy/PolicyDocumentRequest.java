package org.ipfund.catalog.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a client says of an official document. */
public record PolicyDocumentRequest(
    @NotBlank @Size(max = 300) String title,
    @NotNull DocumentNumber documentNumber,
    LocalDate issuedOn) {}
