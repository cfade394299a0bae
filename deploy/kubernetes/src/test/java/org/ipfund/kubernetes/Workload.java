package org.ipfund.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a Deployment, a Job and a CronJob have alike: a name and the pods they start. */
record Workload(String name, PodTemplateSpec template) {

  static List<Workload> rendered(String rendering) {
    return Stream.of(servers(rendering), migrations(rendering), verifications(rendering))
        .flatMap(List::stream)
        .toList();
  }

  static List<Workload> servers(String rendering) {
    return Manifests.rendered(rendering, Deployment.class).stream()
        .map(each -> new Workload(each.getMetadata().getName(), each.getSpec().getTemplate()))
        .toList();
  }

  static List<Workload> migrations(String rendering) {
    return Manifests.rendered(rendering, Job.class).stream()
        .map(each -> new Workload(each.getMetadata().getName(), each.getSpec().getTemplate()))
        .toList();
  }

  static List<Workload> verifications(String rendering) {
    return Manifests.rendered(rendering, CronJob.class).stream()
        .map(
            each ->
                new Workload(
                    each.getMetadata().getName(),
                    each.getSpec().getJobTemplate().getSpec().getTemplate()))
        .toList();
  }

  PodSpec pod() {
    return template.getSpec();
  }

  List<Container> containers() {
    return Stream.concat(pod().getInitContainers().stream(), pod().getContainers().stream())
        .toList();
  }

  SuiteService service() {
    return SuiteService.named(labels().get("app.kubernetes.io/name"));
  }

  Map<String, String> labels() {
    return template.getMetadata().getLabels();
  }

  /** The volumes that stay when the pod ends. */
  Set<String> claims() {
    return pod().getVolumes().stream()
        .filter(volume -> volume.getPersistentVolumeClaim() != null)
        .map(volume -> volume.getPersistentVolumeClaim().getClaimName())
        .collect(Collectors.toSet());
  }

  Map<String, String> environment() {
    return containers().stream()
        .flatMap(container -> container.getEnv().stream())
        .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
  }

  Set<String> configMaps() {
    return containers().stream()
        .flatMap(container -> container.getEnvFrom().stream())
        .map(source -> source.getConfigMapRef().getName())
        .collect(Collectors.toSet());
  }

  Set<String> secrets() {
    return volumes(volume -> volume.getSecret() != null)
        .map(volume -> volume.getSecret().getSecretName())
        .collect(Collectors.toSet());
  }

  /** The files of a Secret that are mounted; none named means all. */
  Set<String> filesOf(String secret) {
    return volumes(volume -> volume.getSecret() != null)
        .filter(volume -> volume.getSecret().getSecretName().equals(secret))
        .flatMap(volume -> volume.getSecret().getItems().stream())
        .map(KeyToPath::getPath)
        .collect(Collectors.toSet());
  }

  Set<String> emptyDirectories() {
    return volumes(volume -> volume.getEmptyDir() != null)
        .map(Volume::getName)
        .collect(Collectors.toSet());
  }

  private Stream<Volume> volumes(Predicate<Volume> kind) {
    return pod().getVolumes().stream().filter(kind);
  }

  @Override
  public String toString() {
    return name;
  }
}
