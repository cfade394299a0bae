package org.ipfund.platform.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.ipfund.embedded.KafkaRight;

/** What a site is told to set up at its broker. */
final class SitePage {

  private static final String TEXT = read(Path.of("..", "deploy", "security", "site.md"));
  private static final Pattern RIGHT =
      Pattern.compile("\\| `(User:[\\w-]+)` \\| (\\w+) \\| `(\\S+)` \\| (\\w+) \\| (.*?) \\|");
  private static final Pattern TOPIC =
      Pattern.compile("\\| `(ipfund\\.\\S+)` \\| (\\d+) \\| (.*?) \\|");
  private static final Pattern SETTING = Pattern.compile("`([\\w.]+)=(\\S+?)`");

  private SitePage() {}

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<KafkaRight> rights() {
    return RIGHT.matcher(TEXT).results().flatMap(SitePage::rights).toList();
  }

  private static Stream<KafkaRight> rights(MatchResult row) {
    return Stream.of(row.group(5).split(", "))
        .map(what -> new KafkaRight(row.group(1), row.group(2), row.group(3), row.group(4), what));
  }

  static List<NewTopic> topics() {
    return TOPIC.matcher(TEXT).results().map(SitePage::topic).toList();
  }

  private static NewTopic topic(MatchResult row) {
    return new NewTopic(row.group(1), Optional.of(Integer.parseInt(row.group(2))), Optional.empty())
        .configs(
            SETTING
                .matcher(row.group(3))
                .results()
                .collect(Collectors.toMap(s -> s.group(1), s -> s.group(2))));
  }
}
