package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The owner of a database migrates it, the application role uses it, and neither sees the other.
 */
class CredentialsTest {

  static Stream<Workload> servers() {
    return Stream.of("base", "local-example").flatMap(name -> Workload.servers(name).stream());
  }

  static Stream<Workload> migrations() {
    return Stream.of("base", "local-example", "strict-example")
        .flatMap(name -> Workload.migrations(name).stream());
  }

  static Stream<Workload> verifications() {
    return Stream.of("base", "local-example", "strict-example")
        .flatMap(name -> Workload.verifications(name).stream());
  }

  @Test
  void base_whenRendered_hasOneMigrationPerService() {
    assertEquals(
        Set.of(SuiteService.values()),
        Set.copyOf(Workload.migrations("base").stream().map(Workload::service).toList()));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void server_whenRendered_mountsTheApplicationRoleAlone(Workload server) {
    Map<String, String> environment = server.environment();
    SuiteService service = server.service();
    assertEquals(
        Set.of(service.applicationSecret(), service.auditSecret(), service.eventSecret()),
        server.secrets());
    assertEquals("false", environment.get("MIGRATE_AT_START"));
    assertEquals("/run/credentials/db-password", environment.get("DB_PASSWORD_FILE"));
    assertEquals("/run/credentials/db-user", environment.get("DB_USER_FILE"));
    assertFalse(environment.keySet().stream().anyMatch(name -> name.contains("MIGRATION")));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void server_whenRendered_signsWithTheKeyOfItsOwn(Workload server) {
    assertEquals("/run/audit/signing-key.pem", server.environment().get("AUDIT_SIGNING_KEY_FILE"));
    assertEquals(Set.of("signing-key.pem"), server.filesOf(server.service().auditSecret()));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void server_whenRendered_signsEventsOrChecksThem(Workload server) {
    Map<String, String> environment = server.environment();
    boolean signs = server.service() == SuiteService.CATALOG;
    String file = signs ? "signing-key.pem" : "public-keys.pem";
    assertEquals(Set.of(file), server.filesOf(server.service().eventSecret()));
    assertEquals(
        "/run/events/" + file,
        environment.get(signs ? "EVENT_SIGNING_KEY_FILE" : "EVENT_PUBLIC_KEYS_FILE"));
    assertFalse(
        environment.containsKey(signs ? "EVENT_PUBLIC_KEYS_FILE" : "EVENT_SIGNING_KEY_FILE"));
  }

  @ParameterizedTest
  @MethodSource("verifications")
  void verification_whenRendered_seesNoPrivateKeyAndNoOwner(Workload verification) {
    Map<String, String> environment = verification.environment();
    SuiteService service = verification.service();
    assertEquals(
        Set.of(service.applicationSecret(), service.auditSecret()), verification.secrets());
    assertEquals(Set.of("public-keys.pem"), verification.filesOf(service.auditSecret()));
    assertEquals("true", environment.get("AUDIT_VERIFY"));
    assertEquals("/run/audit/public-keys.pem", environment.get("AUDIT_PUBLIC_KEY_FILE"));
    assertFalse(environment.containsKey("AUDIT_SIGNING_KEY_FILE"));
    assertEquals("Never", verification.pod().getRestartPolicy());
  }

  @ParameterizedTest
  @MethodSource("verifications")
  void verification_whenRendered_keepsTheListThatNothingElseMounts(Workload verification) {
    String claim = verification.service().database + "-checkpoints";
    assertEquals(
        "/var/lib/checkpoints/list", verification.environment().get("AUDIT_CHECKPOINTS_FILE"));
    assertEquals(Set.of(claim), verification.claims());
    assertEquals(
        Set.of(),
        Stream.concat(servers(), migrations())
            .flatMap(other -> other.claims().stream())
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("migrations")
  void migration_whenRendered_mountsTheOwnerAlone(Workload migration) {
    Map<String, String> environment = migration.environment();
    assertEquals(Set.of(migration.service().ownerSecret()), migration.secrets());
    assertEquals("true", environment.get("MIGRATE_ONLY"));
    assertEquals("/run/credentials/db-password", environment.get("DB_MIGRATION_PASSWORD_FILE"));
    assertEquals("/run/credentials/db-user", environment.get("DB_MIGRATION_USER_FILE"));
    assertFalse(environment.containsKey("DB_PASSWORD_FILE"));
    assertEquals("Never", migration.pod().getRestartPolicy());
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "local-example", "strict-example"})
  void environment_whenRendered_readsNoSecretDirectly(String rendering) {
    String text = Manifests.text(Manifests.ROOT.resolve("rendered/" + rendering + ".yaml"));
    assertFalse(text.contains("secretKeyRef"));
    assertFalse(text.contains("secretRef"));
    assertTrue(text.lines().noneMatch(line -> line.matches(".*\\b(DB_PASSWORD|DB_USER)\\b.*")));
  }
}
