package org.ipfund.local.year;

import static org.ipfund.local.Json.json;
import static org.ipfund.local.Service.CATALOG;
import static org.ipfund.local.year.Walk.orNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipfund.local.api.Api;

/** 25 May 2023: the regions of the province and the units that take part are loaded. */
final class ReferenceData implements Chapter {

  private static final LocalDate SOLICITATION = LocalDate.of(2023, 5, 25);

  private final Walk walk;

  ReferenceData(Walk walk) {
    this.walk = walk;
  }

  @Override
  public String name() {
    return "行政区划与单位 Regions and units";
  }

  @Override
  public void run(Api api, Figures figures) {
    walk.itIs(SOLICITATION);
    List<Map<String, Object>> regions =
        walk.rows("regions").stream().map(ReferenceData::region).toList();
    Api administrator = api.as(Actors.ADMINISTRATOR);
    administrator.create(
        CATALOG, "/v1/imports", json("kind", "REGIONS", "rows", regions), "regions");
    List<Map<String, Object>> units = walk.rows("units").stream().map(ReferenceData::unit).toList();
    administrator.create(CATALOG, "/v1/imports", json("kind", "UNITS", "rows", units), "units");

    Api auditor = api.as(Actors.AUDITOR);
    List<JsonNode> loaded = auditor.all(CATALOG, "/v1/regions?limit=200");
    figures.expect("行政区划 regions", regions.size(), loaded.size());
    figures.expect("其中地级以上市 cities", 21, count(loaded, "level", "CITY"));
    figures.expect(
        "省财政直管县 province-managed counties", 22, count(loaded, "provinceManaged", "true"));
    List<JsonNode> known = auditor.all(CATALOG, "/v1/units?limit=200");
    known.forEach(
        unit -> walk.remember("unit " + unit.path("name").asText(), unit.path("id").asText()));
    long same =
        walk.rows("units").stream()
            .filter(row -> row.get("id").equals(walk.id("unit " + row.get("name"))))
            .count();
    figures.expect("填报单位 units under their ids", (long) units.size(), same);
  }

  private static long count(List<JsonNode> items, String field, String value) {
    return items.stream().filter(i -> i.path(field).asText().equals(value)).count();
  }

  private static Map<String, Object> region(Map<String, String> row) {
    return json(
        "code", row.get("code"),
        "name", row.get("name"),
        "level", row.get("level"),
        "administrativeParent", orNull(row.get("administrative_parent")),
        "fiscalParent", orNull(row.get("fiscal_parent")),
        "provinceManaged", Boolean.valueOf(row.get("province_managed")),
        "financeCode", orNull(row.get("finance_code9")),
        "budgetCode", orNull(row.get("budget_code")),
        "validFrom", row.get("valid_from"),
        "validTo", orNull(row.get("valid_to")));
  }

  private static Map<String, Object> unit(Map<String, String> row) {
    return json(
        "id", row.get("id"),
        "name", row.get("name"),
        "kind", row.get("kind"),
        "regionCode", row.get("region_code"));
  }
}
