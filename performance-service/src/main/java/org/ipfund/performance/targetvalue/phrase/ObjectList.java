package org.ipfund.performance.targetvalue.phrase;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.ipfund.performance.targetvalue.text.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The objects listed in a name or before 各: 案例评选活动、办案经验交流活动 are two; 中、小学 is elided and means 中学
 * and 小学. Brackets and quotations do not list. Empty when only one thing is named.
 */
public final class ObjectList {

  private static final String CONNECTORS = "和及与";

  private ObjectList() {}

  public static List<String> in(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    List<String> objects = split(new PrintedText(text, new Steps()));
    return objects.size() < 2 ? List.of() : completed(objects);
  }

  private static List<String> split(PrintedText text) {
    List<String> objects = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.closerOf(i) > i) {
        i = text.closerOf(i);
      } else if (text.at(i) == '、' || connects(text, from, i)) {
        add(objects, text.slice(from, i));
        from = i + 1;
      }
    }
    add(objects, text.slice(from, text.length()));
    return objects;
  }

  private static boolean connects(PrintedText text, int from, int at) {
    if (CONNECTORS.indexOf(text.at(at)) < 0) {
      return false;
    }
    char next = text.at(at + 1);
    boolean insideWord = text.at(at - 1) == '参' || "平谐时".indexOf(next) >= 0;
    return !insideWord && at - from > 1 && text.length() - at > 2;
  }

  private static void add(List<String> objects, String object) {
    if (!object.isBlank()) {
      objects.add(object.strip());
    }
  }

  /** A single character before a longer last object lacks that object's ending. */
  private static List<String> completed(List<String> objects) {
    String last = objects.get(objects.size() - 1);
    return objects.stream()
        .map(object -> object.length() == 1 ? object + last.substring(1) : object)
        .toList();
  }
}
