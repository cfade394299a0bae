package org.ipfund.catalog.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** Regions, for changing them; lists go through {@link RegionReader}. */
@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, String> {

  private static final String ONE_AT_A_TIME =
      "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtext('regions'))) AS held";

  /**
   * Waits for whoever changes where regions lie, until the end of its transaction: one that does
   * not know of the other would leave a path of before.
   */
  void inTurn() {
    getEntityManager().createNativeQuery(ONE_AT_A_TIME, Long.class).getSingleResult();
  }

  /** Those of these regions that there are, in the order of their codes, locked. */
  List<Region> lock(List<String> codes) {
    return find("code IN ?1", Sort.by("code"), codes)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Codes of the regions that lie in this one or receive from it and have not ended. */
  List<String> below(String code, LocalDate today) {
    return find(
            "(administrativeParent = ?1 OR fiscalParent = ?1) AND code <> ?1 AND successor IS NULL"
                + " AND (validTo IS NULL OR validTo > ?2)",
            Sort.by("code"),
            code,
            today)
        .stream()
        .map(Region::code)
        .toList();
  }

  /** Those of these regions in which others lie, or from which others receive. */
  Set<String> inhabited(Collection<String> codes, LocalDate today) {
    Set<String> parents = new HashSet<>();
    find(
            "(administrativeParent IN ?1 OR fiscalParent IN ?1) AND successor IS NULL"
                + " AND (validTo IS NULL OR validTo > ?2)",
            codes,
            today)
        .stream()
        .map(Region::facts)
        .forEach(
            below -> {
              parents.add(below.administrativeParent());
              parents.add(below.fiscalParent());
            });
    return parents;
  }

  /** The regions from which the one at this path has taken over. */
  List<Region> endedAt(String path, String code) {
    return find("path = ?1 AND code <> ?2", Sort.by("code"), path, code)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Regions to be told once more that no other replica has in hand, locked. */
  List<Region> lockUntold() {
    return find("told = false", Sort.by("path"))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .list();
  }
}
