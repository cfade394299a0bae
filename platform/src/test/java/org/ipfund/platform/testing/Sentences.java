package org.ipfund.platform.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the sentences of every room of a module against its classes: both languages say the same
 * things of the same arguments, nothing said is missing and nothing written is never said.
 */
public final class Sentences {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern SAID =
      Pattern.compile(
          "WORDS\\s*\\.(?:(text|conflict)\\(\\s*|(violation)\\((?:\"[^\"]*\"|[^\",;])*?,\\s*)"
              + "\"([\\w.-]+)\"");
  private static final Pattern ARGUMENT = Pattern.compile("%(?:(\\d+)\\$)?[sd]");
  private static final String REMEDY = ".remedy";

  private final List<String> faults = new ArrayList<>();

  private Sentences() {}

  /** What is wrong, in the module that the test runs in. */
  public static List<String> faults() {
    Sentences sentences = new Sentences();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      files.filter(file -> file.endsWith("messages.properties")).forEach(sentences::checkRoom);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences.faults;
  }

  private void checkRoom(Path chinese) {
    Path room = RESOURCES.relativize(chinese.getParent());
    Properties zh = read(chinese);
    Properties en = read(chinese.resolveSibling("messages_en.properties"));
    Set<String> keys = new TreeSet<>(zh.stringPropertyNames());
    keys.addAll(en.stringPropertyNames());
    String classes = classes(SOURCES.resolve(room));
    for (String key : keys) {
      String place = room + ": " + key;
      if (!zh.containsKey(key) || !en.containsKey(key)) {
        faults.add(place + " stands in one language only");
      } else if (arguments(zh.getProperty(key)) != arguments(en.getProperty(key))) {
        faults.add(place + " names more in one language");
      }
      String base = key.endsWith(REMEDY) ? key.substring(0, key.length() - REMEDY.length()) : key;
      if (!classes.contains('"' + base + '"') && !classes.contains('"' + key + '"')) {
        faults.add(place + " is never said");
      }
    }
    Matcher said = SAID.matcher(classes);
    while (said.find()) {
      String key = said.group(3);
      if (!keys.contains(key)) {
        faults.add(room + ": " + key + " is said and not written");
      } else if (said.group(2) != null && !keys.contains(key + REMEDY)) {
        faults.add(room + ": " + key + " has no remedy");
      }
    }
  }

  /** How many arguments a sentence names; a word may be one in Chinese and another in English. */
  private static int arguments(String sentence) {
    Set<Integer> named = new TreeSet<>();
    Matcher argument = ARGUMENT.matcher(sentence.replace("%%", ""));
    int next = 0;
    while (argument.find()) {
      named.add(argument.group(1) == null ? ++next : Integer.parseInt(argument.group(1)));
    }
    return named.size();
  }

  private static Properties read(Path file) {
    Properties sentences = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  private static String classes(Path room) {
    try (Stream<Path> files = Files.list(room)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Sentences::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
