package org.ipfund.catalog.region;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.CreditCodes;
import org.ipfund.catalog.Sample;
import org.ipfund.catalog.Signed;
import org.ipfund.catalog.regiondecision.Deciding;
import org.ipfund.platform.testing.AtOnce;
import org.ipfund.platform.testing.OwnerDatabase;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Closures that meet each other, and what belongs to the region meanwhile; codes are no real ones.
 */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RegionClosureRaceTest {

  private static final AtomicInteger CODES = new AtomicInteger(480_000);
  private static final String CITY = "441600";

  private String old;
  private String heir;

  @BeforeEach
  void loadRegions() {
    Sample.loadReferenceData();
    old = county();
    heir = county();
  }

  private static String county() {
    String code = String.valueOf(CODES.incrementAndGet());
    Map<String, Object> row = new HashMap<>();
    row.put("code", code);
    row.put("name", "试验县" + code);
    row.put("level", "COUNTY");
    row.put("administrativeParent", CITY);
    row.put("fiscalParent", CITY);
    row.put("provinceManaged", false);
    row.put("validFrom", "2023-01-01");
    JsonPath loaded = Client.load("/v1/imports", Map.of("kind", "REGIONS", "rows", List.of(row)));
    assertEquals(List.of(), loaded.getList("faults"));
    return code;
  }

  /** Prepared already: what is left is another's approval. */
  private static Supplier<Integer> closing(String region, String successor) {
    String id =
        Deciding.prepare(region, "closure", Deciding.closure(successor, "2023-05-01"))
            .statusCode(201)
            .extract()
            .path("id");
    String approval = "/v1/region-decisions/" + id + "/approval";
    return () -> Client.act(approval, "\"0\"", Map.of()).extract().statusCode();
  }

  private static int register(String region) {
    Map<String, Object> registration =
        Map.of(
            "unitName",
            "登记单位 " + Client.unique(),
            "kind",
            "ENTERPRISE",
            "regionCode",
            region,
            "creditCode",
            CreditCodes.next(),
            "contactRole",
            "知识产权部");
    return Signed.post(Signed.stranger(Client.unique()), "/v1/registrations", registration)
        .extract()
        .statusCode();
  }

  private static int add(String region) {
    Map<String, Object> unit =
        Map.of("name", "单位 " + Client.unique(), "kind", "INSTITUTION", "regionCode", region);
    return Client.post("/v1/units", unit).extract().statusCode();
  }

  private static List<Integer> together(List<Supplier<Integer>> requests) {
    AtomicInteger next = new AtomicInteger();
    return AtOnce.together(requests.size(), () -> requests.get(next.getAndIncrement()).get());
  }

  private static String count(String table, String region) {
    return OwnerDatabase.ask("SELECT count(*) FROM " + table + " WHERE region_code = ?", region);
  }

  @Test
  void close_whenEachIsToSucceedTheOther_oneStands() {
    List<Integer> answers = together(List.of(closing(old, heir), closing(heir, old)));
    assertEquals(1, answers.stream().filter(status -> status == 200).count());
    assertEquals(
        "1",
        OwnerDatabase.ask(
            "SELECT count(*) FROM region WHERE code IN (?, ?) AND successor IS NULL", old, heir));
  }

  @Test
  void close_whileUnitsAndRegistrationsCome_leavesNoneBehind() {
    List<Supplier<Integer>> others =
        List.of(() -> add(old), () -> register(old), () -> add(old), () -> register(old));
    List<Integer> answers =
        together(
            Stream.of(others, List.of(closing(old, heir)), others).flatMap(List::stream).toList());
    assertEquals(1, answers.stream().filter(status -> status == 200).count());
    long taken = answers.stream().filter(status -> status == 201).count();
    long refused = answers.stream().filter(status -> status == 422).count();
    assertEquals(answers.size() - 1, taken + refused);
    assertEquals("0", count("unit", old));
    assertEquals("0", count("registration", old));
    assertEquals(
        taken, Long.parseLong(count("unit", heir)) + Long.parseLong(count("registration", heir)));
  }

  /** As when another replica closes it: this one remembers for some seconds that it stands. */
  @Test
  void register_whenTheRegionIsJustBeingClosed_waitsAndIsRefused() throws SQLException {
    assertEquals(201, register(old));
    try (Connection owner = OwnerDatabase.connect();
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute(
          "UPDATE region SET successor = '%1$s', valid_to = '2023-05-01',".formatted(heir)
              + " path = replace(path, '%1$s', '%2$s') WHERE code = '%1$s'".formatted(old, heir));
      CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> register(old));
      await().atMost(Duration.ofSeconds(20)).until(() -> isWaitedFor(owner));
      owner.commit();
      assertEquals(422, answer.join());
    }
    assertEquals("0", count("registration", old));
    assertEquals("1", count("registration", heir));
  }

  private static boolean isWaitedFor(Connection holder) throws SQLException {
    int pid = holder.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    return !"0"
        .equals(
            OwnerDatabase.ask(
                "SELECT count(*) FROM pg_locks WHERE NOT granted"
                    + " AND ? = ANY (pg_blocking_pids(pid))",
                pid));
  }
}
