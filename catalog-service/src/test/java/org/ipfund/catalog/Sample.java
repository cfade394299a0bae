package org.ipfund.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The sample data of the repository as rows of the API. */
public final class Sample {

  private static final Path DATA = Path.of("..", "deploy", "local", "data");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Sample() {}

  /** Guangdong's regions, children before their parents. */
  public static List<Map<String, Object>> regions() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (CSVRecord line : read("regions.csv")) {
      Map<String, Object> row = new HashMap<>();
      row.put("code", line.get("code"));
      row.put("name", line.get("name"));
      row.put("level", line.get("level"));
      row.put("administrativeParent", orNull(line.get("administrative_parent")));
      row.put("fiscalParent", orNull(line.get("fiscal_parent")));
      row.put("provinceManaged", Boolean.valueOf(line.get("province_managed")));
      row.put("financeCode", orNull(line.get("finance_code9")));
      row.put("budgetCode", orNull(line.get("budget_code")));
      row.put("validFrom", line.get("valid_from"));
      row.put("validTo", orNull(line.get("valid_to")));
      row.put("source", line.get("source"));
      rows.add(row);
    }
    Collections.reverse(rows);
    return rows;
  }

  public static List<Map<String, Object>> units() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (CSVRecord line : read("units.csv")) {
      rows.add(
          Map.of(
              "id", line.get("id"),
              "name", line.get("name"),
              "kind", line.get("kind"),
              "regionCode", line.get("region_code")));
    }
    return rows;
  }

  /** A catalogue: {@code catalogue_2023.csv} or {@code catalogue_2024_part4.csv}. */
  public static List<Map<String, Object>> catalogue(String file) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (CSVRecord line : read(file)) {
      Map<String, Object> row = new HashMap<>();
      row.put("seq", Integer.valueOf(line.get("seq")));
      row.put("categoryCode", line.get("category_code"));
      row.put("categoryLabel", line.get("category_label"));
      row.put("policyNo", orNull(line.get("policy_no")));
      row.put("policyLabel", orNull(line.get("policy_label")));
      row.put("projectNo", orNull(line.get("project_no")));
      row.put("name", orNull(line.get("project_name")));
      row.put("applicantText", orNull(line.get("applicant_text")));
      row.put("obligations", json(line.get("obligations")));
      row.put("extensionSlot", Boolean.valueOf(line.get("extension_slot")));
      row.put("slotLabel", orNull(line.get("slot_label")));
      if (line.isMapped("remark")) {
        row.put("remark", orNull(line.get("remark")));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Loads the sample's regions and units; loading them again changes nothing. */
  public static void loadReferenceData() {
    Client.load("/v1/imports", Map.of("kind", "REGIONS", "rows", regions()));
    Client.load("/v1/imports", Map.of("kind", "UNITS", "rows", units()));
  }

  /** The identifier of a unit of the sample. */
  public static String unitId(String name) {
    return Client.get("/v1/units", "name", name).extract().path("items[0].id");
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Object json(String cell) {
    try {
      return JSON.readValue(cell, Object.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CSVRecord> read(String file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(DATA.resolve(file), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
