package org.ipfund.catalog.fund;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Funds by their codes; everybody reads them, the province keeps them. */
@ApplicationScoped
class FundRepository implements PanacheRepositoryBase<Fund, String> {

  private static final Wording WORDS = Wording.of(FundRepository.class);

  /** Arrays of texts are no type of queries. */
  private static final String FORMERLY =
      "SELECT code FROM fund WHERE code <> :code AND :key = ANY (former_keys) ORDER BY code";

  private final Caller caller;

  FundRepository(Caller caller) {
    this.caller = caller;
  }

  List<Fund> page(PageRequest page) {
    return find("code > ?1", Sort.by("code"), page.after() == null ? "" : page.after())
        .page(Page.ofSize(page.fetch()))
        .list();
  }

  /** The fund, for whoever keeps it, locked until the end of the transaction. */
  Fund lock(String code) {
    return EntityRows.lock(this, "code", code, caller.seesAmong("scope", null, null))
        .orElseThrow(() -> unknown(code));
  }

  /** Funds nobody was told of and that no other replica has in hand, locked. */
  List<Fund> lockUntold() {
    return find("told = false", Sort.by("code"))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .list();
  }

  /**
   * Asked once the database has taken the fund's name, so that no other can change meanwhile.
   *
   * @throws ProblemException 409 when the name was another fund's before
   */
  void requireNeverAnothers(Fund fund) {
    getEntityManager()
        .createNativeQuery(FORMERLY, String.class)
        .setParameter("code", fund.code())
        .setParameter("key", fund.nameKey())
        .getResultStream()
        .findFirst()
        .ifPresent(
            other -> {
              throw WORDS.conflict("fund-former-name", other);
            });
  }

  static ProblemException unknown(String code) {
    return ProblemException.notFound("专项资金", "fund", code);
  }
}
