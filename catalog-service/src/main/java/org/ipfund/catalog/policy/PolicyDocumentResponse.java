package org.ipfund.catalog.policy;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/** An official document as clients see it. */
public record PolicyDocumentResponse(
    UUID id,
    String title,
    DocumentNumber documentNumber,
    @Nullable LocalDate issuedOn,
    Disclosure disclosure,
    String disclosureLabel,
    long version)
    implements Identified {

  static PolicyDocumentResponse of(
      UUID id,
      String title,
      DocumentNumber documentNumber,
      LocalDate issuedOn,
      Disclosure disclosure,
      long version) {
    return new PolicyDocumentResponse(
        id, title, documentNumber, issuedOn, disclosure, says(disclosure.label()), version);
  }
}
