package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The components, switched on together: nothing is sent in the clear but to the management port.
 */
class StrictExampleTest {

  private static final String STRICT = "strict-example";

  @Test
  void server_whenTlsIsOn_hasItsOwnCertificateAndNoPlainPort() {
    List<Workload> servers = Workload.servers(STRICT);
    for (Workload server : servers) {
      Map<String, String> environment = server.environment();
      assertEquals("true", environment.get("TLS_ONLY"));
      assertEquals("/run/tls/tls.crt", environment.get("TLS_CERTIFICATE_FILE"));
      assertEquals("/run/tls/tls.key", environment.get("TLS_KEY_FILE"));
      assertTrue(server.secrets().contains(server.service().tlsSecret()), server::name);
      assertEquals(Map.of("https", 8443, "management", 9000), ports(server));
    }
    assertEquals(4, servers.size());
  }

  private static Map<String, Integer> ports(Workload server) {
    return server.containers().stream()
        .flatMap(container -> container.getPorts().stream())
        .collect(Collectors.toMap(port -> port.getName(), port -> port.getContainerPort()));
  }

  @Test
  void service_whenTlsIsOn_leadsToTheTlsPortUnderItsUsualNumber() {
    for (Service each : Manifests.rendered(STRICT, Service.class)) {
      SuiteService service = SuiteService.named(each.getMetadata().getName());
      ServicePort port = each.getSpec().getPorts().get(0);
      assertEquals(service.port, port.getPort());
      assertEquals("https", port.getName());
      assertEquals("https", port.getTargetPort().getStrVal());
    }
    assertEquals(4, Manifests.rendered(STRICT, Service.class).size());
  }

  @Test
  void policy_whenTlsIsOn_letsTheIngressToTheTlsPortOnly() {
    Set<String> ports =
        Manifests.rendered(STRICT, NetworkPolicy.class).stream()
            .filter(policy -> policy.getMetadata().getName().equals("server"))
            .flatMap(policy -> policy.getSpec().getIngress().stream())
            .flatMap(rule -> rule.getPorts().stream())
            .map(port -> port.getPort().getStrVal())
            .collect(Collectors.toSet());
    assertEquals(Set.of("https", "management"), ports);
  }

  @Test
  void server_whenClientsShowCertificates_knowsTheirAuthority() {
    for (Workload server : Workload.servers(STRICT)) {
      assertEquals("required", server.environment().get("TLS_CLIENT_AUTH"));
      assertEquals("/run/tls/ca.crt", server.environment().get("TLS_TRUST_FILE"));
    }
  }

  @Test
  void connections_whenStrict_areEncryptedAndChecked() {
    Map<String, String> settings =
        Manifests.rendered(STRICT, ConfigMap.class).stream()
            .flatMap(map -> map.getData().entrySet().stream())
            .collect(
                Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one + two));
    assertEquals("SASL_SSL", settings.get("KAFKA_SECURITY_PROTOCOL"));
    assertTrue(settings.get("OIDC_ISSUER").startsWith("https:"));
    assertEquals(5, settings.get("DB_URL").split("sslmode=verify-full").length);
    assertFalse(settings.get("TRUSTED_PROXIES").isBlank());
  }

  @Test
  void verification_whenTheComponentIsIncluded_runsEveryNight() {
    assertEquals(Set.of(true), suspended("base"));
    assertEquals(Set.of(true), suspended("local-example"));
    assertEquals(Set.of(false), suspended(STRICT));
  }

  private static Set<Boolean> suspended(String rendering) {
    List<CronJob> jobs = Manifests.rendered(rendering, CronJob.class);
    assertEquals(4, jobs.size());
    return jobs.stream().map(job -> job.getSpec().getSuspend()).collect(Collectors.toSet());
  }
}
