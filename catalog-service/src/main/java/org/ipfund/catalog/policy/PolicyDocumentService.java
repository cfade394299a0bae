package org.ipfund.catalog.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ipfund.platform.audit.Audit;

/** Adds official documents; each number stands once, whichever brackets it was printed with. */
@ApplicationScoped
public class PolicyDocumentService {

  private final PolicyDocumentRepository documents;
  private final Audit audit;

  PolicyDocumentService(PolicyDocumentRepository documents, Audit audit) {
    this.documents = documents;
    this.audit = audit;
  }

  /** Adds a document; the number of one that is known already is a conflict. */
  @Transactional
  public PolicyDocumentResponse add(PolicyDocumentRequest request) {
    PolicyDocument document = new PolicyDocument(request);
    documents.persist(document);
    PolicyDocumentResponse added = PolicyDocumentResponse.from(document);
    audit.record("added", "policy-document", document.id(), null, added);
    return added;
  }
}
