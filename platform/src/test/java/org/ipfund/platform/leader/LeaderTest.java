package org.ipfund.platform.leader;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A leader without an application around it. */
class LeaderTest {

  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int FAILURES = 2;
  private static ServiceDatabase created;

  private final String name = "leader-" + UUID.randomUUID();
  private final AtomicInteger tries = new AtomicInteger();
  private final List<Leader> leaders = new ArrayList<>();
  private final List<AgroalDataSource> pools = new ArrayList<>();

  @BeforeAll
  static void createDatabase() {
    created = SharedServers.postgres().createServiceDatabase("leader" + System.nanoTime());
  }

  @AfterEach
  void stop() {
    leaders.forEach(Leader::stop);
    pools.forEach(AgroalDataSource::close);
  }

  /** Sessions outlive their use, as in a service. */
  private DataSource pool() {
    AgroalDataSourceConfigurationSupplier settings = new AgroalDataSourceConfigurationSupplier();
    settings
        .connectionPoolConfiguration()
        .maxSize(2)
        .acquisitionTimeout(Duration.ofSeconds(5))
        .connectionFactoryConfiguration()
        .jdbcUrl(created.jdbcUrl())
        .principal(new NamePrincipal(created.application().name()))
        .credential(new SimplePassword(created.application().password()));
    try {
      AgroalDataSource pool = AgroalDataSource.from(settings);
      pools.add(pool);
      return pool;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Leader lead(Leader.Duty duty) {
    Leader leader = new Leader(name, 0, pool(), PAUSE, duty);
    leaders.add(leader);
    leader.start();
    return leader;
  }

  private static void work(Connection connection, BooleanSupplier goesOn)
      throws InterruptedException {
    while (goesOn.getAsBoolean()) {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    }
  }

  static Stream<Supplier<Throwable>> failures() {
    return Stream.of(
        () -> new AssertionError("wrong"),
        StackOverflowError::new,
        () -> new OutOfMemoryError("no memory"),
        () -> new NoClassDefFoundError("gone"),
        () -> new IllegalStateException("closed"),
        () -> new SQLException("away", "08006"),
        InterruptedException::new);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void duty_whenItFails_isTriedAgainUntilItWorks(Supplier<Throwable> failure) {
    Leader leader =
        lead(
            (connection, goesOn) -> {
              if (tries.incrementAndGet() <= FAILURES) {
                LeaderTest.<RuntimeException>raise(failure.get());
              }
              work(connection, goesOn);
            });
    await().atMost(DEADLINE).until(() -> tries.get() > FAILURES && leader.leads());
    assertTrue(leader.isAlive());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable failure) throws T {
    throw (T) failure;
  }

  @Test
  void thread_whenSomebodyInterruptsIt_goesOnUntilItIsStopped() {
    Leader leader =
        lead(
            (connection, goesOn) -> {
              if (tries.incrementAndGet() <= FAILURES) {
                Thread.currentThread().interrupt();
              }
              work(connection, goesOn);
            });
    await().atMost(DEADLINE).until(() -> tries.get() > FAILURES && leader.leads());
    leader.stop();
    assertFalse(leader.isAlive());
  }

  /** Nothing can be asked any more in a transaction that failed, not even to unlock. */
  @Test
  void duty_whenItLeavesABrokenTransaction_stillGivesTheLockBack() {
    Leader first =
        lead(
            (connection, goesOn) -> {
              tries.incrementAndGet();
              connection.setAutoCommit(false);
              connection.createStatement().execute("SELECT 1/0");
            });
    await().atMost(DEADLINE).until(() -> tries.get() > 0);
    Leader second = lead(LeaderTest::work);
    await().atMost(DEADLINE).until(second::leads);
    assertTrue(first.isAlive());
  }

  @Test
  void session_whenItsLeaderIsGone_seesNothingAgain() throws SQLException {
    AtomicReference<String> seen = new AtomicReference<>();
    Leader leader =
        lead(
            (connection, goesOn) -> {
              seen.set(scope(connection));
              connection.setAutoCommit(false);
              connection.createStatement().execute("SELECT 1");
              tries.incrementAndGet();
              work(connection, goesOn);
            });
    await().atMost(DEADLINE).until(() -> tries.get() > 0);
    leader.stop();
    assertEquals("/", seen.get());
    AgroalDataSource pool = pools.get(0);
    try (Connection next = pool.getConnection()) {
      assertEquals("", scope(next));
    }
  }

  private static String scope(Connection connection) throws SQLException {
    try (var row =
        connection.createStatement().executeQuery("SELECT current_setting('ipfund.scope', true)")) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void gauge_always_saysWhetherTheThreadRuns() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    Metrics.addRegistry(registry);
    try {
      Leader leader = lead(LeaderTest::work);
      assertEquals(1, registry.get("leader_alive").tag("name", name).gauge().value());
      leader.stop();
      assertEquals(null, registry.find("leader_alive").tag("name", name).gauge());
    } finally {
      Metrics.removeRegistry(registry);
    }
  }
}
