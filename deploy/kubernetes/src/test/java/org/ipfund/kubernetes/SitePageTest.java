package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a site is told to set up is what the services really use. */
class SitePageTest {

  private static final String PAGE = Manifests.text(Controls.FOLDER.resolve("site.md"));
  private static final Pattern RIGHT =
      Pattern.compile("\\| `User:([\\w-]+)` \\| (\\w+) \\| `(\\S+)` \\| (\\w+) \\| (.*?) \\|");
  private static final Pattern TOPIC = Pattern.compile("\\| `(ipfund\\.\\S+)` \\| \\d+ \\|");
  private static final Pattern HEARD =
      Pattern.compile("(?:incoming\\.\\w+\\.topic=|inbox\\.topics\\.\")(ipfund\\.\\w+\\.v1)");
  private static final Pattern TOLD =
      Pattern.compile("ipfund\\.events\\.(?:dead-letter-)?topic=(\\S+)");
  private static final Pattern METRIC = Pattern.compile("`([a-z]+_[a-z_]+)`");
  private static final Pattern SETTING = Pattern.compile("`([A-Z]+_[A-Z_]+)`");

  @Test
  void rights_whenListed_areThoseTheServicesUse() {
    Set<String> wanted = new TreeSet<>();
    for (SuiteService service : SuiteService.values()) {
      wanted.addAll(rights(service.serviceName(), settings(service)));
    }
    Set<String> listed =
        RIGHT
            .matcher(PAGE)
            .results()
            .map(row -> right(row.group(1), row.group(2), row.group(3), row.group(5)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(wanted, listed);
  }

  private static Set<String> rights(String service, String settings) {
    Set<String> rights = new TreeSet<>();
    names(TOLD, settings).forEach(t -> rights.add(right(service, "topic", t, "Write, Describe")));
    names(HEARD, settings).forEach(t -> rights.add(right(service, "topic", t, "Read, Describe")));
    if (!names(HEARD, settings).isEmpty()) {
      rights.add(right(service, "group", service, "Read"));
    }
    return rights;
  }

  private static String right(String service, String resource, String name, String operations) {
    return String.join(" ", service, resource, name, operations);
  }

  @Test
  void topics_whenListed_areThoseTheServicesOwn() {
    Set<String> owned = new TreeSet<>();
    for (SuiteService service : SuiteService.values()) {
      owned.addAll(names(TOLD, settings(service)));
    }
    assertEquals(owned, names(TOPIC, PAGE));
  }

  @Test
  void commands_always_areOneForEachTopicAndRight() throws Exception {
    Process printing =
        new ProcessBuilder(Controls.FOLDER.resolve("kafka-rights").toString(), "--bootstrap", "b:1")
            .redirectErrorStream(true)
            .start();
    List<String> commands;
    try (BufferedReader printed = printing.inputReader()) {
      commands = printed.lines().toList();
    }
    assertEquals(0, printing.waitFor(), commands::toString);
    long rows = Stream.of(TOPIC, RIGHT).mapToLong(row -> row.matcher(PAGE).results().count()).sum();
    assertEquals(rows, commands.size());
    assertTrue(
        commands.contains(
            "kafka-acls.sh --bootstrap b:1 --add --allow-principal User:catalog-service"
                + " --topic ipfund.catalog.v1 --resource-pattern-type literal"
                + " --operation Write --operation Describe"),
        commands::toString);
  }

  private static String settings(SuiteService service) {
    return Manifests.text(
        Manifests.REPOSITORY.resolve(
            service.serviceName() + "/src/main/resources/application.properties"));
  }

  @Test
  void metrics_whenAlarmedOn_areMeasured() {
    Set<String> metrics = names(METRIC, PAGE.substring(PAGE.indexOf("## Alarms")));
    assertFalse(metrics.isEmpty());
    metrics.removeIf(platform("README.md")::contains);
    assertEquals(Set.of(), metrics);
  }

  @Test
  void settings_whenNamed_areThoseOfThePlatform() {
    String known =
        platform("README.md")
            + platform("src/main/resources/META-INF/microprofile-config.properties")
            + platform("src/main/resources/access-common.csv")
            + "QUARKUS_PROFILE";
    Set<String> settings =
        Stream.of("README.md", "threat-model.md", "protection.md", "site.md")
            .flatMap(page -> names(SETTING, Manifests.text(Controls.FOLDER.resolve(page))).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(settings.isEmpty());
    settings.removeIf(known::contains);
    assertEquals(Set.of(), settings);
  }

  private static String platform(String file) {
    return Manifests.text(Manifests.REPOSITORY.resolve("platform/" + file));
  }

  private static Set<String> names(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
