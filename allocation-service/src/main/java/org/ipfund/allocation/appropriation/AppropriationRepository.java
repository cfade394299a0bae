package org.ipfund.allocation.appropriation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.problem.ProblemException;

/** Appropriations, for changing them; reading goes through {@link AppropriationReader}. */
@ApplicationScoped
public class AppropriationRepository implements PanacheRepositoryBase<Appropriation, UUID> {

  private static final List<AppropriationStatus> COUNTING =
      List.of(AppropriationStatus.PREPARED, AppropriationStatus.IN_FORCE);

  private final Caller caller;

  AppropriationRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * The appropriation, locked until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none the caller may know of
   */
  public Appropriation lock(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, null))
        .orElseThrow(() -> AppropriationReader.unknown(id));
  }

  /** Whether the year has one of these keys that is in force or may come into force. */
  boolean has(int budgetYear, Collection<String> fundKeys) {
    Condition seen = caller.seesAmong("scope", null, null);
    String asked = "budgetYear = ?1 AND fundKey IN ?2 AND status IN ?3 AND " + seen.numbered(4);
    return count(asked, seen.after(budgetYear, fundKeys, COUNTING)) > 0;
  }
}
