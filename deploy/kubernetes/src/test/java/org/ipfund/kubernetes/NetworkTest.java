package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reaches whom: Services and budgets select servers only, policies deny what is not named. */
class NetworkTest {

  private static final String ACCESS = "ipfund.org/access";

  @ParameterizedTest
  @ValueSource(strings = {"base", "local-example"})
  void service_whenRendered_selectsItsServersAndNoJob(String rendering) {
    for (Service each : Manifests.rendered(rendering, Service.class)) {
      SuiteService service = SuiteService.named(each.getMetadata().getName());
      Map<String, Integer> ports =
          each.getSpec().getPorts().stream()
              .collect(Collectors.toMap(ServicePort::getName, ServicePort::getPort));
      assertEquals(Map.of("http", service.port, "management", SuiteService.MANAGEMENT_PORT), ports);
      assertEquals(
          Set.of(service.serviceName()), selected(rendering, each.getSpec().getSelector()));
    }
    assertEquals(4, Manifests.rendered(rendering, Service.class).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "local-example"})
  void budget_whenRendered_letsOneServerGoAtATime(String rendering) {
    for (PodDisruptionBudget each : Manifests.rendered(rendering, PodDisruptionBudget.class)) {
      assertEquals(1, each.getSpec().getMaxUnavailable().getIntVal());
      assertEquals(
          Set.of(each.getMetadata().getName()),
          selected(rendering, each.getSpec().getSelector().getMatchLabels()));
    }
    assertEquals(4, Manifests.rendered(rendering, PodDisruptionBudget.class).size());
  }

  @Test
  void defaultDeny_whenRendered_selectsEveryPodInBothDirections() {
    NetworkPolicy policy = policy("default-deny");
    assertEquals(List.of("Ingress", "Egress"), policy.getSpec().getPolicyTypes());
    assertTrue(policy.getSpec().getPodSelector().getMatchLabels().isEmpty());
    assertTrue(policy.getSpec().getIngress().isEmpty() && policy.getSpec().getEgress().isEmpty());
  }

  @Test
  void server_whenCalled_isCalledFromIngressAndMonitoringOnly() {
    Map<String, Set<String>> callers = new HashMap<>();
    for (NetworkPolicyIngressRule rule : policy("server").getSpec().getIngress()) {
      Set<String> ports =
          rule.getPorts().stream()
              .map(port -> port.getPort().getStrVal())
              .collect(Collectors.toSet());
      rule.getFrom().forEach(peer -> callers.put(namespace(peer), ports));
    }
    assertEquals(Map.of("ingress", Set.of("http"), "monitoring", Set.of("management")), callers);
  }

  @Test
  void server_whenItCallsOut_reachesDatabaseBrokerAndIssuerOnly() {
    assertEquals(
        Map.of("postgresql", Set.of(5432), "kafka", Set.of(9092), "identity", Set.of(443, 8443)),
        destinations("server"));
  }

  @Test
  void migration_whenItCallsOut_reachesTheDatabaseOnly() {
    assertEquals(Map.of("postgresql", Set.of(5432)), destinations("migration"));
  }

  @Test
  void verification_whenItCallsOut_reachesTheDatabaseOnly() {
    assertEquals(Map.of("postgresql", Set.of(5432)), destinations("verification"));
  }

  @Test
  void dns_whenRendered_isOpenToEveryPodOfTheSuite() {
    Map<String, String> selector = policy("dns").getSpec().getPodSelector().getMatchLabels();
    assertEquals(12, selected("base", selector).size());
    assertEquals(Set.of(53), ports(policy("dns").getSpec().getEgress().get(0)));
  }

  private static NetworkPolicy policy(String name) {
    return Manifests.rendered("base", NetworkPolicy.class).stream()
        .filter(policy -> policy.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Set<Integer>> destinations(String policy) {
    Map<String, Set<Integer>> destinations = new HashMap<>();
    for (NetworkPolicyEgressRule rule : policy(policy).getSpec().getEgress()) {
      rule.getTo().forEach(peer -> destinations.put(namespace(peer), ports(rule)));
    }
    return destinations;
  }

  private static Set<Integer> ports(NetworkPolicyEgressRule rule) {
    return rule.getPorts().stream()
        .map(port -> port.getPort().getIntVal())
        .collect(Collectors.toSet());
  }

  private static String namespace(NetworkPolicyPeer peer) {
    return peer.getNamespaceSelector().getMatchLabels().get(ACCESS);
  }

  private static Set<String> selected(String rendering, Map<String, String> selector) {
    return Workload.rendered(rendering).stream()
        .filter(workload -> workload.labels().entrySet().containsAll(selector.entrySet()))
        .map(Workload::name)
        .collect(Collectors.toSet());
  }
}
