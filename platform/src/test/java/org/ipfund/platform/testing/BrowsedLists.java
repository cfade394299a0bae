package org.ipfund.platform.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks every list that people browse, as the contract tells it: all its orders forwards and
 * backwards and page by page, its search, what changed, and its count; and what it refuses.
 */
public final class BrowsedLists {

  private static final String BROWSED =
      "paths.findAll { it.value.get?.parameters?.any { p -> p.name == 'count' } }";
  private static final String PAGED =
      "paths.findAll { it.value.get?.parameters?.any { p -> p.name == 'cursor' } }";
  private static final List<String> MEANS = List.of("sort", "q", "updatedSince");

  /** Bytes of a cursor before its key: what list it belongs to. */
  private static final int MARK = 6;

  private final String path;
  private final String place;
  private final JsonPath document;

  private BrowsedLists(String path, String place, JsonPath document) {
    this.path = path;
    this.place = place;
    this.document = document;
  }

  /**
   * Asks them all.
   *
   * @return their paths
   */
  public static List<String> check() {
    return check(Map.of());
  }

  /**
   * Asks them all.
   *
   * @param where what stands in the braces of their paths, by its name
   * @return their paths
   */
  public static List<String> check(Map<String, String> where) {
    JsonPath document = document();
    Map<String, Object> lists = document.getMap(BROWSED);
    lists
        .keySet()
        .forEach(path -> new BrowsedLists(path, placed(path, where), document).checkAll());
    return lists.keySet().stream().sorted().toList();
  }

  /** Lists that are read by pages and not browsed, and of those that are, what each lacks. */
  public static Set<String> lacking() {
    JsonPath document = document();
    Set<String> lacking = new TreeSet<>(document.<String, Object>getMap(PAGED).keySet());
    for (String path : document.<String, Object>getMap(BROWSED).keySet()) {
      lacking.remove(path);
      BrowsedLists list = new BrowsedLists(path, path, document);
      MEANS.stream().filter(name -> !list.takes(name)).forEach(n -> lacking.add(path + " " + n));
    }
    return lacking;
  }

  private static JsonPath document() {
    return given().get("/q/openapi?format=json").then().statusCode(200).extract().jsonPath();
  }

  private static String placed(String path, Map<String, String> where) {
    String placed = path;
    for (Map.Entry<String, String> value : where.entrySet()) {
      placed = placed.replace("{" + value.getKey() + "}", value.getValue());
    }
    return placed;
  }

  private void checkAll() {
    if (takes("sort")) {
      sorts().forEach(this::checkOrder);
      refused("sort", "creditCode");
      refused("sort", "--updatedAt");
    }
    checkCount();
    if (takes("q")) {
      get("q", "市局").statusCode(200);
      refused("q", "长".repeat(101));
      assertEquals(List.of(), ids(get("q", "没有这样的名称𠮷")));
    }
    if (takes("updatedSince")) {
      String later = Instant.now().plus(1, ChronoUnit.DAYS).toString();
      assertEquals(List.of(), ids(get("updatedSince", later)), path);
      assertEquals(
          ids(get("limit", 200)), ids(get("limit", 200, "updatedSince", "2000-01-01T00:00:00Z")));
      refused("updatedSince", "yesterday");
    }
    refused("count", "yes");
  }

  private void checkOrder(String sort) {
    String back = sort.startsWith("-") ? sort.substring(1) : "-" + sort;
    List<String> whole = ids(get("sort", sort, "limit", 200));
    if (whole.size() < 200) {
      List<String> reversed = new ArrayList<>(ids(get("sort", back, "limit", 200)));
      Collections.reverse(reversed);
      assertEquals(whole, reversed, path + " sorted by " + sort);
    }
    List<String> read = new ArrayList<>();
    String next = null;
    do {
      ValidatableResponse page =
          next == null
              ? get("sort", sort, "limit", 3)
              : get("sort", sort, "limit", 3, "cursor", next);
      read.addAll(ids(page));
      next = page.extract().path("next");
    } while (next != null && read.size() < whole.size());
    assertEquals(whole, read.subList(0, whole.size()), path + " page by page by " + sort);
    if (next != null) {
      get("sort", back, "limit", 3, "cursor", next).statusCode(400);
    }
    refuseBroken(sort);
  }

  /** A cursor that was cut off is refused, and one that was made up is no fault of the service. */
  private void refuseBroken(String sort) {
    String cursor = get("sort", sort, "limit", 1).extract().path("next");
    if (cursor != null) {
      String cut = cursor.substring(0, cursor.length() - 3);
      get("sort", sort, "limit", 1, "cursor", cut).statusCode(400);
      byte[] read = Base64.getUrlDecoder().decode(cursor);
      read[MARK] = 'x';
      String made = Base64.getUrlEncoder().withoutPadding().encodeToString(read);
      get("sort", sort, "limit", 1, "cursor", made).statusCode(lessThan(500));
    }
  }

  private void checkCount() {
    List<String> whole = ids(get("limit", 200));
    JsonPath counted = get("limit", 1, "count", true).statusCode(200).extract().jsonPath();
    assertEquals(false, counted.get("totalIsEstimate"), path);
    if (whole.size() < 200) {
      assertEquals(whole.size(), counted.getInt("totalCount"), path);
    }
  }

  private List<String> sorts() {
    return document.getList(parameter("sort") + ".schema.enum");
  }

  private boolean takes(String name) {
    return document.get(parameter(name)) != null;
  }

  private String parameter(String name) {
    return "paths.'%s'.get.parameters.find { it.name == '%s' }".formatted(path, name);
  }

  private void refused(String name, String value) {
    List<String> rules = get(name, value).statusCode(400).extract().path("violations.rule");
    assertEquals(List.of("query"), rules, path + "?" + name + "=" + value);
  }

  /** What tells the items apart: an identifier, a code, else everything they say. */
  private static List<String> ids(ValidatableResponse page) {
    List<Map<String, Object>> items = page.statusCode(200).extract().path("items");
    return items.stream()
        .map(i -> i.getOrDefault("id", i.getOrDefault("code", i)).toString())
        .toList();
  }

  private ValidatableResponse get(Object... parameters) {
    var query = given();
    for (int i = 0; i < parameters.length; i += 2) {
      query.queryParam((String) parameters[i], parameters[i + 1]);
    }
    return query.get(place).then();
  }
}
