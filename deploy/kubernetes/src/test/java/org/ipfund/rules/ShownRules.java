package org.ipfund.rules;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which tests show which rules, as their annotation says: {@code @Rule("N23-48")}. */
final class ShownRules {

  private static final Pattern ANNOTATED =
      Pattern.compile("@Rule\\(([^)]*)\\)\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*void (\\w+)\\(");
  private static final Pattern ANY = Pattern.compile("(?m)^\\s*@Rule\\(");
  private static final Pattern ID = Pattern.compile("\"([^\"]+)\"");

  private final Map<String, Set<String>> tests = new TreeMap<>();
  private final Set<String> unread = new TreeSet<>();

  ShownRules() {
    Repository.testClasses().forEach(this::read);
  }

  private void read(Path file) {
    String text = Repository.text(file);
    String name =
        file.getParent().getFileName() + "." + file.getFileName().toString().replace(".java", "");
    long found = 0;
    Matcher annotated = ANNOTATED.matcher(text);
    while (annotated.find()) {
      found++;
      String test = name + "#" + annotated.group(2);
      Matcher id = ID.matcher(annotated.group(1));
      while (id.find()) {
        tests.computeIfAbsent(id.group(1), any -> new TreeSet<>()).add(test);
      }
    }
    if (ANY.matcher(text).results().count() != found) {
      unread.add(name);
    }
  }

  /** Every rule that a test names. */
  Set<String> rules() {
    return tests.keySet();
  }

  Set<String> testsOf(LiveRule rule) {
    return tests.getOrDefault(rule.id(), Set.of());
  }

  /** Classes with an annotation that was not understood: it stands just before its method. */
  Set<String> unread() {
    return unread;
  }
}
