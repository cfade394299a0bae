package org.ipfund.catalog.policy;

import java.time.LocalDate;
import java.util.UUID;

/** An official document as clients see it. */
public record PolicyDocumentResponse(
    UUID id, String title, DocumentNumber documentNumber, LocalDate issuedOn, long version) {

  static PolicyDocumentResponse from(PolicyDocument document) {
    return new PolicyDocumentResponse(
        document.id(),
        document.title(),
        new DocumentNumber(document.documentNumber()),
        document.issuedOn(),
        document.version());
  }
}
