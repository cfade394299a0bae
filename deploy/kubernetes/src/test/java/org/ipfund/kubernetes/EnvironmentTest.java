package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Services are configured by the documented variables; the business clock is not among them. */
class EnvironmentTest {

  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "(DB_URL|DB_USER|DB_PASSWORD|DB_MIGRATION_USER|DB_MIGRATION_PASSWORD|KAFKA_[A-Z_]+"
              + "|OIDC_ISSUER|OIDC_AUDIENCE|CORS_ORIGINS|MIGRATE_ONLY|MIGRATE_AT_START|HTTP_PORT"
              + "|MANAGEMENT_PORT|PROXY_FORWARDING|TRUSTED_PROXIES|TLS_ONLY|TLS_CLIENT_AUTH"
              + "|RATE_LIMIT(_ANONYMOUS)?_(PER_SECOND|BURST)|ACCESS_LOG_MONTHS|AUDIT_VERIFY"
              + "|TZ|(AUDIT_SIGNING_KEY|AUDIT_PUBLIC_KEY|AUDIT_CHECKPOINTS|EVENT_SIGNING_KEY|EVENT_PUBLIC_KEYS"
              + "|TLS_CERTIFICATE|TLS_KEY|TLS_TRUST)(?=_FILE))"
              + "(_FILE)?");

  private static final Pattern PATCHED_NAME = Pattern.compile("\\bname: ([A-Z][A-Z_]+)\\b");

  static Stream<Workload> servers() {
    return Workload.servers("base").stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "local-example", "strict-example"})
  void variables_whenRendered_areDocumented(String rendering) {
    Map<String, ConfigMap> configMaps = configMaps(rendering);
    Set<String> unknown = new TreeSet<>();
    for (Workload workload : Workload.rendered(rendering)) {
      unknown.addAll(undocumented(variables(workload, configMaps).keySet()));
    }
    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @CsvSource({"kafka-sasl-ssl,4", "tls,3", "mtls,2"})
  void variables_whenPatchedByAComponent_areDocumented(String component, int variables) {
    Path patch = Manifests.ROOT.resolve("components/" + component + "/kustomization.yaml");
    Set<String> names =
        PATCHED_NAME
            .matcher(Manifests.text(patch))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertEquals(variables, names.size());
    assertEquals(Set.of(), undocumented(names));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void server_whenRendered_isToldEverythingItNeeds(Workload server) {
    Map<String, String> variables = variables(server, configMaps("base"));
    SuiteService service = server.service();
    assertEquals("Asia/Shanghai", variables.get("TZ"));
    assertEquals(String.valueOf(service.port), variables.get("HTTP_PORT"));
    assertEquals(String.valueOf(SuiteService.MANAGEMENT_PORT), variables.get("MANAGEMENT_PORT"));
    assertEquals("jdbc:postgresql://postgresql:5432/" + service.database, variables.get("DB_URL"));
    assertEquals(
        Set.of(),
        Stream.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                "KAFKA_SECURITY_PROTOCOL",
                "OIDC_ISSUER",
                "OIDC_AUDIENCE",
                "CORS_ORIGINS",
                "AUDIT_SIGNING_KEY_FILE")
            .filter(name -> variables.getOrDefault(name, "").isBlank())
            .collect(Collectors.toSet()));
  }

  @Test
  void limits_whenRendered_areSetAndTheAccessLogIsKeptLongEnough() {
    for (Workload server : Workload.servers("base")) {
      Map<String, String> variables = variables(server, configMaps("base"));
      int signedIn = Integer.parseInt(variables.get("RATE_LIMIT_PER_SECOND"));
      int anonymous = Integer.parseInt(variables.get("RATE_LIMIT_ANONYMOUS_PER_SECOND"));
      assertTrue(0 < anonymous && anonymous < signedIn, anonymous + " of " + signedIn);
      assertTrue(Integer.parseInt(variables.get("ACCESS_LOG_MONTHS")) >= 6);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "local-example", "strict-example"})
  void configMap_whenReferenced_existsAndNoneIsLeftOver(String rendering) {
    Set<String> referenced =
        Workload.rendered(rendering).stream()
            .flatMap(workload -> workload.configMaps().stream())
            .collect(Collectors.toSet());
    assertEquals(referenced, configMaps(rendering).keySet());
  }

  private static Map<String, ConfigMap> configMaps(String rendering) {
    return Manifests.rendered(rendering, ConfigMap.class).stream()
        .collect(Collectors.toMap(each -> each.getMetadata().getName(), each -> each));
  }

  private static Map<String, String> variables(Workload workload, Map<String, ConfigMap> maps) {
    Map<String, String> variables = new HashMap<>();
    workload.configMaps().forEach(name -> variables.putAll(maps.get(name).getData()));
    variables.putAll(workload.environment());
    return variables;
  }

  private static Set<String> undocumented(Set<String> names) {
    return names.stream()
        .filter(name -> !DOCUMENTED.matcher(name).matches())
        .collect(Collectors.toSet());
  }
}
