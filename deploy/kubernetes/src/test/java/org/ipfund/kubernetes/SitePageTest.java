package org.ipfund.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a site is told to set up is what the services really use. */
class SitePageTest {

  private static final String PAGE = Manifests.text(Controls.FOLDER.resolve("site.md"));
  private static final Pattern TOPIC_ROW =
      Pattern.compile("\\| `(ipfund\\.\\w+\\.v1)` \\|(.*)\\|", Pattern.MULTILINE);
  private static final Pattern HEARD = Pattern.compile("inbox\\.topics\\.\"([^\"]+)\"\\.source=");
  private static final Pattern TOLD = Pattern.compile("ipfund\\.events\\.topic=(\\S+)");
  private static final Pattern METRIC = Pattern.compile("`([a-z]+_[a-z_]+)`");
  private static final Pattern SETTING = Pattern.compile("`([A-Z]+_[A-Z_]+)`");

  @Test
  void topics_whenListed_areReadAndWrittenByTheServicesThatDo() {
    Map<String, String> wanted = new TreeMap<>();
    for (SuiteService service : SuiteService.values()) {
      String settings = settings(service);
      TOLD.matcher(settings).results().forEach(told -> put(wanted, service, told, "W"));
      HEARD.matcher(settings).results().forEach(heard -> put(wanted, service, heard, "R"));
    }
    Map<String, String> listed = new TreeMap<>();
    TOPIC_ROW.matcher(PAGE).results().forEach(row -> read(row, listed));
    assertEquals(wanted, listed);
  }

  private static String settings(SuiteService service) {
    return Manifests.text(
        Manifests.REPOSITORY.resolve(
            service.serviceName() + "/src/main/resources/application.properties"));
  }

  private static void put(
      Map<String, String> rights, SuiteService service, MatchResult topic, String right) {
    rights.put(topic.group(1) + " " + service.database, right);
  }

  private static void read(MatchResult row, Map<String, String> rights) {
    String[] cells = row.group(2).split("\\|");
    for (SuiteService service : SuiteService.values()) {
      String right = cells[service.ordinal()].strip();
      if (!right.equals("-")) {
        rights.put(row.group(1) + " " + service.database, right);
      }
    }
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
