package org.ipfund.platform.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.problem.ProblemException;

/** What repositories do alike with the rows of what changes. */
public final class EntityRows {

  private EntityRows() {}

  /**
   * The row, where the caller sees it, locked until the end of the transaction.
   *
   * @param key the property that tells it from all others
   * @param seen what the caller may see of these rows
   */
  public static <E> Optional<E> lock(
      PanacheRepositoryBase<E, ?> among, String key, Object value, Condition seen) {
    return among
        .find(key + " = ?1 AND " + seen.numbered(2), seen.after(value))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /**
   * The same as the client read it.
   *
   * @param ifMatch the version the client read
   * @param unknown what it is told where it sees none
   * @throws ProblemException 404, 412, 428
   */
  public static <E> E lock(
      PanacheRepositoryBase<E, UUID> among,
      UUID id,
      Condition seen,
      String ifMatch,
      ToLongFunction<E> version,
      Function<UUID, ProblemException> unknown) {
    E row = lock(among, "id", id, seen).orElseThrow(() -> unknown.apply(id));
    Etags.require(ifMatch, version.applyAsLong(row));
    return row;
  }

  /** Writes a changed row and counts the change, also where it says what it said before. */
  public static <E> void write(
      PanacheRepositoryBase<E, ?> among, E changed, ToLongFunction<E> version) {
    long before = version.applyAsLong(changed);
    among.flush();
    if (version.applyAsLong(changed) == before) {
      among.getEntityManager().lock(changed, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
  }
}
