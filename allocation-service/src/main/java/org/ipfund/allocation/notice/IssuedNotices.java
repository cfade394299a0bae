package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What the other rooms may ask about notices. */
@ApplicationScoped
public class IssuedNotices {

  private static final String FIND =
      "SELECT new org.ipfund.allocation.notice.IssuedNotice(n.id, n.status, n.budgetYear,"
          + " n.fundName, n.functionCode,"
          + " EXISTS (SELECT 1 FROM IssuedAllocation a"
          + " WHERE a.noticeId = n.id AND a.regionCode = :region))"
          + " FROM Notice n WHERE n.id = :id";

  private final EntityManager entities;

  IssuedNotices(EntityManager entities) {
    this.entities = entities;
  }

  /** The notice and whether it allocates to the region. */
  public Optional<IssuedNotice> find(UUID id, String regionCode) {
    return entities
        .createQuery(FIND, IssuedNotice.class)
        .setParameter("id", id)
        .setParameter("region", regionCode)
        .getResultStream()
        .findFirst();
  }
}
