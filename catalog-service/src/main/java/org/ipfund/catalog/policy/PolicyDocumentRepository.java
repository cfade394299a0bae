package org.ipfund.catalog.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.QueryValues;

/** Official documents in the order they were added. */
@ApplicationScoped
class PolicyDocumentRepository implements PanacheRepositoryBase<PolicyDocument, UUID> {

  List<PolicyDocument> page(PageRequest page) {
    UUID after = QueryValues.id("cursor", page.after());
    return find("id > ?1", Sort.by("id"), after == null ? new UUID(0, 0) : after)
        .page(Page.ofSize(page.fetch()))
        .list();
  }
}
