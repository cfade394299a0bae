package org.ipfund.platform.db;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.ipfund.embedded.ServiceDatabase;
import org.ipfund.embedded.SharedServers;
import org.ipfund.platform.chain.VerifyCommand;
import org.ipfund.platform.held.EventsCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Whom row-level security does not bind, neither serves nor carries out a command. */
class ApplicationRoleTest {

  private static ServiceDatabase created;

  @BeforeAll
  static void createRoles() throws SQLException {
    created = SharedServers.postgres().createServiceDatabase("rolecheck");
    try (Connection all = SharedServers.postgres().superuserConnection("rolecheck");
        var sql = all.createStatement()) {
      sql.execute(
          """
          CREATE ROLE rolecheck_super LOGIN SUPERUSER PASSWORD 'p';
          CREATE ROLE rolecheck_bypass LOGIN BYPASSRLS PASSWORD 'p';
          CREATE ROLE rolecheck_member LOGIN NOINHERIT IN ROLE rolecheck_owner PASSWORD 'p';
          GRANT CONNECT ON DATABASE rolecheck TO rolecheck_bypass, rolecheck_member;
          CREATE TABLE IF NOT EXISTS public.owned (id int);
          ALTER TABLE public.owned OWNER TO rolecheck_owner;
          """);
    }
  }

  private static PGSimpleDataSource as(String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(created.jdbcUrl());
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  private static void start(String user, String password, boolean migrateOnly) {
    new ApplicationRole(as(user, password), migrateOnly).atStart(new StartupEvent());
  }

  @ParameterizedTest
  @CsvSource({
    "rolecheck_super, p, is a superuser",
    "rolecheck_bypass, p, has BYPASSRLS",
    "rolecheck_owner, rolecheck_owner, owns table",
    "rolecheck_member, p, owns table",
  })
  void start_whenRowSecurityDoesNotBindTheRole_isRefusedByName(
      String user, String password, String fault) {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> start(user, password, false));
    assertTrue(refused.getMessage().contains(user + " " + fault), refused.getMessage());
  }

  @Test
  void start_whenItOnlyMigratesOrTheRoleOwnsNothing_isNotRefused() {
    String owner = created.owner().name();
    assertDoesNotThrow(() -> start(owner, created.owner().password(), true));
    String application = created.application().name();
    assertDoesNotThrow(() -> start(application, created.application().password(), false));
  }

  @Test
  void commands_whenRowSecurityDoesNotBindTheRole_areRefused() {
    Config config =
        new SmallRyeConfigBuilder()
            .withSources(
                new PropertiesConfigSource(
                    Map.of(
                        "quarkus.application.name", "sample-service",
                        "quarkus.datasource.jdbc.url", created.jdbcUrl(),
                        "quarkus.datasource.username", "rolecheck_bypass",
                        "quarkus.datasource.password", "p",
                        "ipfund.audit-chain.checkpoint-positions", "1",
                        "EVENTS_COMMAND", "list"),
                    "test",
                    1))
            .build();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    assertEquals(2, VerifyCommand.run(config, out, out));
    assertEquals(2, EventsCommand.run(config, out));
    assertEquals(2, told.toString(StandardCharsets.UTF_8).split("has BYPASSRLS", -1).length - 1);
  }
}
