package org.ipfund.submission.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/** What must be known to read whom obligations mean; where they print codes, nothing is asked. */
@ApplicationScoped
public class ObligationScopes {

  private static final String REGIONS =
      "SELECT code, platform.name_key(name) AS name_key FROM known_region"
          + " WHERE platform.name_key(name) = ANY (?)";

  /** Whose name it is does not matter: there is such a unit, so the text means that one. */
  private static final String UNITS =
      "SELECT DISTINCT platform.name_key(name) AS name_key FROM unit_name"
          + " WHERE platform.name_key(name) = ANY (?)";

  private static final String YEARS =
      "SELECT DISTINCT budget_year FROM known_round WHERE NOT history AND budget_year = ANY (?)";

  private static final String PAST =
      "SELECT budget_year, platform.name_key(name) AS name_key, unit_id, scope FROM project";

  private record Named(String code, String nameKey) {}

  private final Database database;
  private final Caller caller;

  ObligationScopes(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** What the binding obligations of these rows need. */
  public ObligationScope of(Collection<ProjectObligations> duties) {
    List<Obligation> binding =
        duties.stream()
            .flatMap(duty -> duty.obligations().stream())
            .filter(each -> each.isMandatory() || each.isExcluding())
            .toList();
    Set<String> keys =
        binding.stream()
            .flatMap(each -> each.named().stream())
            .filter(text -> !ObligationScope.isPlain(text))
            .map(Name::key)
            .collect(toSet());
    List<AwardHistory> awards =
        binding.stream().map(Obligation::award).filter(each -> each != null).toList();
    return keys.isEmpty() && awards.isEmpty()
        ? ObligationScope.PLAIN
        : named(keys, awards.isEmpty() ? Undertaken.NOTHING : undertaken(awards));
  }

  private ObligationScope named(Set<String> keys, Undertaken undertaken) {
    if (keys.isEmpty()) {
      return new ObligationScope(Map.of(), Set.of(), undertaken);
    }
    Map<String, Set<String>> regions =
        database.list(REGIONS, ObligationScopes::region, (Object) array(keys)).stream()
            .collect(groupingBy(Named::nameKey, mapping(Named::code, toSet())));
    Set<String> others = new HashSet<>(keys);
    others.removeAll(regions.keySet());
    Set<String> units =
        others.isEmpty()
            ? Set.of()
            : Set.copyOf(database.list(UNITS, row -> row.text("name_key"), (Object) array(others)));
    return new ObligationScope(regions, units, undertaken);
  }

  private Undertaken undertaken(List<AwardHistory> awards) {
    Integer[] years =
        awards.stream().map(AwardHistory::budgetYear).distinct().toArray(Integer[]::new);
    Set<String> names =
        awards.stream().map(AwardHistory::projectName).map(Name::key).collect(toSet());
    List<Undertaken.Past> past =
        new Select(PAST)
            .where(caller.sees("scope", "held", "unit_id"))
            .where("budget_year = ANY (?)", (Object) years)
            .where("platform.name_key(name) = ANY (?)", (Object) array(names))
            .read(database, ObligationScopes::past);
    return new Undertaken(
        Set.copyOf(database.list(YEARS, row -> row.number("budget_year"), (Object) years)), past);
  }

  private static String[] array(Set<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static Named region(Columns row) throws SQLException {
    return new Named(row.text("code"), row.text("name_key"));
  }

  private static Undertaken.Past past(Columns row) throws SQLException {
    return new Undertaken.Past(
        row.number("budget_year"), row.text("name_key"), row.id("unit_id"), row.text("scope"));
  }
}
