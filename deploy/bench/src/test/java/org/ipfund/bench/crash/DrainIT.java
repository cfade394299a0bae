package org.ipfund.bench.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipfund.bench.crash.stage.Consumer;
import org.ipfund.bench.crash.stage.Setting;
import org.ipfund.bench.crash.stage.Stage;
import org.ipfund.bench.crash.stream.CatalogTopic;
import org.ipfund.bench.crash.stream.Regions;
import org.ipfund.local.process.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A packaged service ends while people work: who comes too late is told so, and nothing is half.
 */
class DrainIT {

  private static final int MADE = 201;
  private static final int ELSEWHERE = 503;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Map<String, Object> FINANCE =
      Map.of("sub", "finance", "region_code", "440000", "roles", List.of("PROVINCE_FINANCE"));

  /** Rows, entries of the record and stored answers of what was asked for under a name. */
  private static final String LEFT =
      """
      SELECT count(*) || ' ' || count(e.id) || ' ' ||
        (SELECT count(*) FROM platform.idempotency_key WHERE key = ?)
      FROM appropriation a LEFT JOIN platform.audit_entry e
        ON e.subject_id = a.id::text AND e.action = 'entered'
      WHERE a.fund_name = ?
      """;

  @TempDir Path folder;

  @Test
  void terminate_whenRequestsCome_tellsThemAndLeavesNothingHalfDone() throws Exception {
    Setting setting =
        new Setting(Consumer.ALLOCATION, Path.of("../.."), folder, 10, Optional.empty());
    try (Stage stage = Stage.open(setting);
        CatalogTopic topic = CatalogTopic.create(stage.bootstrapServers())) {
      stage.service().ensureReady();
      topic.send(Regions.known());
      try (Clients clients = new Clients(stage.service().port(), stage.token(FINANCE))) {
        assertTrue(Waiting.until(() -> clients.isTaken(MADE), PATIENCE, PAUSE), "nothing is taken");
        clients.start();
        assertTrue(Waiting.until(() -> clients.saw(MADE), PATIENCE, PAUSE), "nothing is taken");
        stage.service().terminate();
        assertFalse(stage.service().isRunning());
        judge(clients.answers(), stage);
      }
    }
  }

  private static void judge(List<Clients.Answer> answers, Stage stage) throws SQLException {
    assertTrue(answers.stream().anyMatch(a -> a.status() == ELSEWHERE), answers::toString);
    try (Connection owner = stage.journal().connect();
        PreparedStatement query = owner.prepareStatement(LEFT)) {
      for (Clients.Answer answer : answers) {
        String left = left(query, answer.name());
        switch (answer.status()) {
          case MADE -> assertEquals("1 1 1", left, answer::toString);
          case ELSEWHERE -> {
            assertEquals("application/problem+json 5", answer.head(), answer::toString);
            assertTrue(answer.body().contains("urn:ipfund:problem:unavailable"), answer::body);
            assertEquals("0 0 0", left, answer::toString);
          }
          case Clients.UNANSWERED -> assertTrue(List.of("1 1 1", "0 0 0").contains(left), left);
          default -> assertEquals(MADE, answer.status(), answer::body);
        }
      }
    }
  }

  private static String left(PreparedStatement query, String name) throws SQLException {
    query.setString(1, name);
    query.setString(2, name);
    try (ResultSet row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
