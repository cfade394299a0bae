package org.ipfund.allocation.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Name;

/**
 * What the other rooms may ask about that the other services own, as far as the caller sees it:
 * SQL, because it follows the tree of regions, and is asked with and without a transaction.
 */
@ApplicationScoped
public class ReferenceData {

  /** With those they lie in, which decide who receives for them. */
  private static final String REGIONS =
      "SELECT code, name, level, province_managed, fiscal_parent, path FROM known_region"
          + " WHERE code IN (SELECT unnest(string_to_array(path, '/') || code) FROM known_region"
          + " WHERE code = ANY (?))";

  private static final String ENDED =
      "SELECT code, path, valid_to FROM known_region WHERE code = ANY (?) AND valid_to IS NOT NULL";
  private static final String HEIRS =
      "SELECT code, path FROM known_region WHERE path NOT LIKE '%' || code";
  private static final String ZONES =
      "SELECT code FROM known_region WHERE level = 'ZONE' AND '/' || path || '/' LIKE ?";
  private static final String UNITS = "SELECT id, name, region_code FROM known_unit";
  private static final String TABLES =
      "SELECT id, demand_id, project_id, unit_id, region_code, requested_amount, version"
          + " FROM known_table";

  /** A region as the database has it. */
  private record RegionRow(Receiving.Place place, String name, RegionLevel level) {

    RegionFacts facts(Map<String, Receiving.Place> places) {
      return RegionFacts.of(
          place.code(),
          name,
          level,
          place.provinceManaged(),
          Receiving.of(place, places).orElse(null),
          place.path());
    }
  }

  private final Database database;
  private final Caller caller;

  ReferenceData(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** The regions with these codes, by code; unknown ones are left out. */
  public Map<String, RegionFacts> regions(Collection<String> codes) {
    Map<String, RegionRow> found =
        database.list(REGIONS, ReferenceData::row, (Object) texts(codes)).stream()
            .collect(Collectors.toMap(row -> row.place().code(), Function.identity()));
    Map<String, Receiving.Place> places = new HashMap<>();
    found.forEach((code, row) -> places.put(code, row.place()));
    return new HashSet<>(codes)
        .stream()
            .filter(found::containsKey)
            .map(code -> found.get(code).facts(places))
            .collect(Collectors.toMap(RegionFacts::code, Function.identity()));
  }

  /** In whose treasury the money of each zone at or below the region lies, by the zone's code. */
  public Map<String, String> treasuriesOfZones(String region) {
    List<String> zones = database.list(ZONES, row -> row.text("code"), "%/" + region + "/%");
    return regions(zones).values().stream()
        .collect(Collectors.toMap(RegionFacts::code, RegionFacts::treasury));
  }

  /** Those of these regions that have ended by this day, by code. */
  public Map<String, EndedPlace> ended(Collection<String> codes, LocalDate today) {
    return database
        .list(
            ENDED,
            row -> EndedPlace.of(row.text("code"), row.date("valid_to"), row.text("path"), today),
            (Object) texts(codes))
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(EndedPlace::code, Function.identity()));
  }

  /** Who has taken over from the regions that have ended, by code. */
  public Map<String, String> heirs() {
    return database
        .list(HEIRS, row -> Map.entry(row.text("code"), EndedPlace.heir(row.text("path"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The units whose names people take for these. */
  public List<UnitFacts> units(Collection<String> names) {
    return new Select(UNITS)
        .where(caller.sees("scope", null, "id"))
        .where("name_key = ANY (?)", (Object) texts(names.stream().map(Name::key).toList()))
        .read(database, ReferenceData::unit);
  }

  /** The names of these units. */
  public Map<UUID, String> unitNames(Collection<UUID> ids) {
    return new Select(UNITS)
            .where(caller.sees("scope", null, "id"))
            .where("id = ANY (?)", (Object) ids.toArray(UUID[]::new))
            .read(database, ReferenceData::unit)
            .stream()
            .collect(Collectors.toMap(UnitFacts::id, UnitFacts::name));
  }

  /**
   * The year's approved target tables of these regions; a table of another fund is left out.
   *
   * @param funded tables that are wanted wherever they were filed
   */
  public List<TableFacts> tables(
      int budgetYear,
      String fundCodeOrNull,
      Collection<String> regionCodes,
      Collection<UUID> funded) {
    return new Select(TABLES)
        .where(caller.sees("scope", null, "unit_id"))
        .where("budget_year = ?", budgetYear)
        .where(
            "region_code = ANY (?) OR id = ANY (?)",
            texts(regionCodes),
            funded.toArray(UUID[]::new))
        .filter("fund_code IS NULL OR fund_code = ?", fundCodeOrNull)
        .then(" ORDER BY id")
        .read(database, ReferenceData::table);
  }

  private static String[] texts(Collection<String> values) {
    return values.toArray(String[]::new);
  }

  private static RegionRow row(Columns row) throws SQLException {
    return new RegionRow(
        new Receiving.Place(
            row.text("code"),
            row.text("path"),
            row.flag("province_managed"),
            row.text("fiscal_parent")),
        row.text("name"),
        row.constant("level", RegionLevel.class));
  }

  private static UnitFacts unit(Columns row) throws SQLException {
    return new UnitFacts(row.id("id"), row.text("name"), row.text("region_code"));
  }

  private static TableFacts table(Columns row) throws SQLException {
    return new TableFacts(
        row.id("id"),
        row.id("demand_id"),
        row.id("project_id"),
        row.id("unit_id"),
        row.text("region_code"),
        row.money("requested_amount"),
        row.numberOrNull("version"));
  }
}
