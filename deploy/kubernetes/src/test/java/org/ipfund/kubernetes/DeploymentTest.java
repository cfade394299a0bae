package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.RollingUpdateDeployment;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every server, in the base and in the example. */
class DeploymentTest {

  static Stream<Deployment> deployments() {
    return Stream.of("base", "local-example")
        .flatMap(name -> Manifests.rendered(name, Deployment.class).stream());
  }

  @Test
  void base_whenRendered_hasOneDeploymentPerService() {
    Set<String> names =
        Manifests.rendered("base", Deployment.class).stream()
            .map(deployment -> deployment.getMetadata().getName())
            .collect(Collectors.toSet());
    assertEquals(
        Stream.of(SuiteService.values()).map(SuiteService::serviceName).collect(Collectors.toSet()),
        names);
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void probes_whenRendered_askTheManagementPort(Deployment deployment) {
    Container server = server(deployment);
    assertProbe("/q/health/started", server.getStartupProbe());
    assertProbe("/q/health/ready", server.getReadinessProbe());
    assertProbe("/q/health/live", server.getLivenessProbe());
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void ports_whenRendered_areTheServicesOwn(Deployment deployment) {
    SuiteService service = SuiteService.named(deployment.getMetadata().getName());
    Map<String, Integer> ports =
        server(deployment).getPorts().stream()
            .collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort));
    assertEquals(Map.of("http", service.port, "management", SuiteService.MANAGEMENT_PORT), ports);
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void update_whenRolling_neverTakesAServerAway(Deployment deployment) {
    assertEquals("RollingUpdate", deployment.getSpec().getStrategy().getType());
    RollingUpdateDeployment rolling = deployment.getSpec().getStrategy().getRollingUpdate();
    assertEquals(0, rolling.getMaxUnavailable().getIntVal());
    assertTrue(rolling.getMaxSurge().getIntVal() > 0);
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void termination_whenAsked_leavesTimeAfterThePause(Deployment deployment) {
    long pause = server(deployment).getLifecycle().getPreStop().getSleep().getSeconds();
    long grace = deployment.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds();
    assertTrue(grace >= pause + 30, pause + " of " + grace + " seconds");
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void selector_whenRendered_matchesItsOwnPods(Deployment deployment) {
    Map<String, String> pods = deployment.getSpec().getTemplate().getMetadata().getLabels();
    Map<String, String> selector = deployment.getSpec().getSelector().getMatchLabels();
    assertTrue(pods.entrySet().containsAll(selector.entrySet()));
    assertEquals(deployment.getMetadata().getName(), selector.get("app.kubernetes.io/name"));
    assertEquals("server", selector.get("app.kubernetes.io/component"));
  }

  private static Container server(Deployment deployment) {
    Map<String, Container> containers =
        deployment.getSpec().getTemplate().getSpec().getContainers().stream()
            .collect(Collectors.toMap(Container::getName, Function.identity()));
    assertEquals(Set.of("server"), containers.keySet());
    return containers.get("server");
  }

  private static void assertProbe(String path, Probe probe) {
    assertEquals(path, probe.getHttpGet().getPath());
    assertEquals("management", probe.getHttpGet().getPort().getStrVal());
    assertNull(probe.getHttpGet().getHost());
  }
}
