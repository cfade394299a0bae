package org.ipfund.catalog.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ipfund.platform.value.Ids;

/** An official document that rounds and projects are based on. */
@Entity
public class PolicyDocument {

  @Id private UUID id;
  private String title;
  private String documentNumber;
  private LocalDate issuedOn;
  @Version private long version;

  protected PolicyDocument() {}

  PolicyDocument(PolicyDocumentRequest request) {
    id = Ids.next();
    title = request.title();
    documentNumber = request.documentNumber().text();
    issuedOn = request.issuedOn();
  }

  UUID id() {
    return id;
  }

  String title() {
    return title;
  }

  String documentNumber() {
    return documentNumber;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  long version() {
    return version;
  }
}
