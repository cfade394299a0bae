package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the restricted Pod Security Standard asks for, and a little more, of servers and Jobs. */
class PodSecurityTest {

  static Stream<Workload> workloads() {
    return Stream.of("base", "local-example", "strict-example")
        .flatMap(name -> Workload.rendered(name).stream());
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void pod_whenRendered_runsAsNobodyInParticular(Workload workload) {
    PodSpec pod = workload.pod();
    assertTrue(pod.getSecurityContext().getRunAsNonRoot());
    assertEquals(10001L, pod.getSecurityContext().getRunAsUser());
    assertEquals("RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
    assertFalse(pod.getAutomountServiceAccountToken());
    assertFalse(pod.getEnableServiceLinks());
    assertNotEquals(Boolean.TRUE, pod.getHostNetwork());
    assertNotNull(pod.getTerminationGracePeriodSeconds());
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void container_whenRendered_hasNoPrivilege(Workload workload) {
    for (Container container : workload.containers()) {
      SecurityContext context = container.getSecurityContext();
      assertFalse(context.getAllowPrivilegeEscalation());
      assertTrue(context.getReadOnlyRootFilesystem());
      assertEquals(List.of("ALL"), context.getCapabilities().getDrop());
      assertEquals(List.of(), context.getCapabilities().getAdd());
    }
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void container_whenRendered_statesWhatItNeedsAndMayUse(Workload workload) {
    for (Container container : workload.containers()) {
      ResourceRequirements resources = container.getResources();
      Set<String> stated = Set.of("cpu", "memory", "ephemeral-storage");
      assertEquals(stated, resources.getRequests().keySet());
      assertEquals(stated, resources.getLimits().keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void container_whenRootIsReadOnly_mayWriteToTmpAlone(Workload workload) {
    Set<String> empty = workload.emptyDirectories();
    for (Container container : workload.containers()) {
      List<String> writable =
          container.getVolumeMounts().stream()
              .filter(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
              .filter(mount -> empty.contains(mount.getName()))
              .map(VolumeMount::getMountPath)
              .toList();
      assertEquals(List.of("/tmp"), writable);
    }
  }
}
