package org.ipfund.catalog.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client says of an official document.
 *
 * @param disclosure to whom it is disclosed, on request without it
 */
public record PolicyDocumentRequest(
    @NotBlank @Size(max = 300) String title,
    @NotNull DocumentNumber documentNumber,
    LocalDate issuedOn,
    @Schema(
            defaultValue = "ON_REQUEST",
            description =
                "PUBLIC (主动公开): everyone; ON_REQUEST (依申请公开): bureaus, finance and the province;"
                    + " NONE (不予公开): the province only")
        Disclosure disclosure) {

  public PolicyDocumentRequest {
    disclosure = disclosure == null ? Disclosure.ON_REQUEST : disclosure;
  }
}
