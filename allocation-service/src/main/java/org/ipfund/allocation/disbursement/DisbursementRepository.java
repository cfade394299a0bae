package org.ipfund.allocation.disbursement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.query.Conditions;
import org.ipfund.platform.http.PageRequest;

/** Payments in the order they were made. */
@ApplicationScoped
class DisbursementRepository implements PanacheRepositoryBase<Disbursement, UUID> {

  List<Disbursement> page(DisbursementFilter filter, PageRequest page) {
    Conditions conditions =
        Conditions.after(page)
            .equal("regionCode", filter.regionCode())
            .equal("noticeId", filter.noticeId())
            .equal("budgetYear", filter.budgetYear());
    return find(conditions.text(), Sort.by("id"), conditions.values())
        .page(Page.ofSize(page.fetch()))
        .list();
  }
}
