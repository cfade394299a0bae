package org.ipfund.allocation.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.query.Conditions;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.value.Money;

/** Entries in the order they were booked. */
@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {

  private static final String NET =
      "SELECT a.region_code, -sum(e.amount) FROM entry e JOIN account a ON a.id = e.counter_account_id"
          + " WHERE e.account_id = :source GROUP BY a.region_code HAVING sum(e.amount) <> 0";

  List<Entry> page(UUID accountId, UUID originId, PageRequest page) {
    Conditions conditions =
        Conditions.after(page).equal("accountId", accountId).equal("originId", originId);
    return find(conditions.text(), Sort.by("id"), conditions.values())
        .page(Page.ofSize(page.fetch()))
        .list();
  }

  /** What each region has received from this account, less what it gave back. */
  Map<String, Money> received(UUID source) {
    Map<String, Money> received = new HashMap<>();
    for (Object row :
        getEntityManager()
            .createNativeQuery(NET, Object[].class)
            .setParameter("source", source)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      received.put((String) columns[0], new Money((BigDecimal) columns[1]));
    }
    return received;
  }
}
