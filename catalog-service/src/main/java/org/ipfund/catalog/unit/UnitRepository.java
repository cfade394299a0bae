package org.ipfund.catalog.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ipfund.catalog.region.Regions;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.answer.EntityRows;
import org.ipfund.platform.journal.Insert;
import org.ipfund.platform.journal.Journal;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Name;

/** Units, for changing them; reading goes through {@link UnitReader}. */
@ApplicationScoped
public class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

  private static final List<String> COLUMNS =
      List.of("id", "name", "name_key", "kind", "region_code", "credit_code", "version", "scope");
  private static final List<String> EXPRESSIONS =
      List.of("?", "?", "?", "?", "?", "?", "?", Regions.PATH_NOW);

  private final Journal journal;
  private final Caller caller;

  UnitRepository(Journal journal, Caller caller) {
    this.journal = journal;
    this.caller = caller;
  }

  /**
   * Adds the unit in the statement that also writes its event: units are what other systems add
   * most, and that saves a round trip. Where it lies the statement asks itself.
   */
  void add(Unit unit) {
    Object[] values = {
      unit.id(),
      unit.name(),
      Name.key(unit.name()),
      unit.kind().name(),
      unit.regionCode(),
      unit.creditCode(),
      unit.version(),
      unit.regionCode()
    };
    journal.add(new Insert("unit", COLUMNS, EXPRESSIONS, Arrays.asList(values)));
  }

  /** The unit, when the caller sees it, locked until the end of the transaction. */
  Unit lock(UUID id) {
    return EntityRows.lock(this, "id", id, caller.seesAmong("scope", null, "id"))
        .orElseThrow(() -> ProblemException.notFound("单位", "unit", id));
  }

  /** The units of a region, locked until the end of the transaction. */
  List<Unit> lockAllOf(String regionCode) {
    return find("regionCode = ?1", Sort.by("id"), regionCode)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The units whose identifier, name or credit code stands in the rows. */
  public List<Unit> meantBy(List<UnitRequest> rows) {
    return list(
        "id IN ?1 OR nameKey IN ?2 OR creditCode IN ?3",
        values(rows, UnitRequest::id),
        values(rows, row -> Name.key(row.name())),
        values(rows, UnitRequest::creditCode));
  }

  private static <T> List<T> values(List<UnitRequest> rows, Function<UnitRequest, T> field) {
    return rows.stream().map(field).filter(Objects::nonNull).toList();
  }
}
