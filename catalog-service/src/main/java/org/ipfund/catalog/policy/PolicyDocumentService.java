package org.ipfund.catalog.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;

/** Adds official documents; each number stands once, whichever brackets it was printed with. */
@ApplicationScoped
public class PolicyDocumentService {

  private final PolicyDocuments documents;
  private final Province province;
  private final Audit audit;

  PolicyDocumentService(PolicyDocuments documents, Province province, Audit audit) {
    this.documents = documents;
    this.province = province;
    this.audit = audit;
  }

  /**
   * Adds a document; the number of one that is known already is a conflict.
   *
   * @throws ProblemException 403 when the caller is not the province's
   */
  @Transactional
  public PolicyDocumentResponse add(PolicyDocumentRequest request) {
    province.require();
    PolicyDocumentResponse added =
        PolicyDocumentResponse.of(
            Ids.next(),
            request.title(),
            request.documentNumber(),
            request.issuedOn(),
            request.disclosure(),
            0);
    documents.add(added);
    audit.record("added", "policy-document", added.id(), null, added);
    return added;
  }
}
