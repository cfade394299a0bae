package org.ipfund.allocation.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/**
 * Accounts; they are read without their rows being kept, so that a lock always shows the newest.
 */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

  private static final String IDS =
      """
      SELECT id, kind, regionCode, holder, holderKey FROM Account
      WHERE budgetYear = :year AND fundKey = :fund AND regionCode IN :regions AND kind IN :kinds
        AND holderKey IN :holders
      """;

  /**
   * SQL, because of two requests that open an account at once the second leaves it to the first.
   */
  private static final String OPEN =
      """
      INSERT INTO account (id, kind, region_code, budget_year, fund_name, fund_key, holder,
        holder_key, balance, lowest, reserved, version, scope)
      VALUES (:id, :kind, :region, :year, :fund, :fundKey, :holder, :holderKey, 0, :lowest, 0, 0,
        :scope)
      ON CONFLICT ON CONSTRAINT uq_account_key DO NOTHING
      """;

  private final Caller caller;

  AccountRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * Those of the accounts that the caller sees, in the order of their ids, locked in that order
   * until the transaction ends.
   */
  List<Account> lock(Collection<UUID> ids) {
    Condition seen = caller.seesAmong("scope", null, null);
    return find("id IN ?1 AND " + seen.numbered(2), Sort.by("id"), seen.after(ids))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The treasuries of a region, of all years and funds, in the order of their ids. */
  List<UUID> treasuries(String regionCode) {
    return find(
            "SELECT id FROM Account WHERE regionCode = ?1 AND kind = ?2 ORDER BY id",
            regionCode,
            AccountKind.TREASURY)
        .project(UUID.class)
        .list();
  }

  /** What an account is for; without its row being kept. */
  AccountKey key(UUID id) {
    Object[] row =
        getEntityManager()
            .createQuery(
                "SELECT kind, regionCode, budgetYear, fundName, fundKey, holder, holderKey"
                    + " FROM Account WHERE id = :id",
                Object[].class)
            .setParameter("id", id)
            .getSingleResult();
    return new AccountKey(
        (AccountKind) row[0],
        (String) row[1],
        (Integer) row[2],
        new Name((String) row[3], (String) row[4]),
        new Name((String) row[5], (String) row[6]));
  }

  /** What is on an account now, in yuan. */
  Money balance(UUID id) {
    return getEntityManager()
        .createQuery("SELECT balance FROM Account WHERE id = :id", Money.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  /** The ids of those accounts of one year and fund that exist. */
  Map<AccountKey, UUID> ids(Collection<AccountKey> keys) {
    AccountKey any = keys.iterator().next();
    List<Object[]> rows =
        getEntityManager()
            .createQuery(IDS, Object[].class)
            .setParameter("year", any.budgetYear())
            .setParameter("fund", any.fund().key())
            .setParameter("regions", keys.stream().map(AccountKey::regionCode).distinct().toList())
            .setParameter("kinds", keys.stream().map(AccountKey::kind).distinct().toList())
            .setParameter("holders", keys.stream().map(k -> k.holder().key()).distinct().toList())
            .getResultList();
    Map<AccountKey, UUID> ids = new HashMap<>();
    for (Object[] row : rows) {
      AccountKey key =
          new AccountKey(
              (AccountKind) row[1],
              (String) row[2],
              any.budgetYear(),
              any.fund(),
              new Name((String) row[3], (String) row[4]));
      ids.put(key, (UUID) row[0]);
    }
    ids.keySet().retainAll(keys);
    return ids;
  }

  /** Opens the account, or leaves the one that another request has just opened. */
  void open(AccountKey key, Money lowest, String scope) {
    getEntityManager()
        .createNativeQuery(OPEN)
        .setParameter("id", Ids.next())
        .setParameter("kind", key.kind().name())
        .setParameter("region", key.regionCode())
        .setParameter("year", key.budgetYear())
        .setParameter("fund", key.fund().printed())
        .setParameter("fundKey", key.fund().key())
        .setParameter("holder", key.holder().printed())
        .setParameter("holderKey", key.holder().key())
        .setParameter("lowest", lowest.yuan())
        .setParameter("scope", scope)
        .executeUpdate();
  }
}
