package org.ipfund.allocation.appropriation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.query.Conditions;
import org.ipfund.platform.http.PageRequest;

/** Appropriations in the order they were entered. */
@ApplicationScoped
class AppropriationRepository implements PanacheRepositoryBase<Appropriation, UUID> {

  List<Appropriation> page(Integer budgetYear, String fundName, PageRequest page) {
    Conditions conditions =
        Conditions.after(page).equal("budgetYear", budgetYear).equal("fundName", fundName);
    return find(conditions.text(), Sort.by("id"), conditions.values())
        .page(Page.ofSize(page.fetch()))
        .list();
  }
}
