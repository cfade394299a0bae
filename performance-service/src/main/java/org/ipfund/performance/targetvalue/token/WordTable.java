package org.ipfund.performance.targetvalue.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipfund.performance.targetvalue.text.PrintedText;

/** Words found by their longest match at a position, in steps that do not depend on the text. */
public final class WordTable<T> {

  public record Match<T>(T value, int end) {}

  private record Entry<T>(String word, T value) {}

  private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();

  WordTable(Map<String, T> words) {
    words.forEach(
        (word, value) ->
            byFirst
                .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                .add(new Entry<>(word, value)));
    Comparator<Entry<T>> longestFirst =
        Comparator.comparingInt((Entry<T> entry) -> entry.word().length()).reversed();
    byFirst.values().forEach(entries -> entries.sort(longestFirst));
  }

  public Optional<Match<T>> longest(PrintedText text, int at) {
    for (Entry<T> entry : byFirst.getOrDefault(text.at(at), List.of())) {
      if (text.startsWith(entry.word(), at)) {
        return Optional.of(new Match<>(entry.value(), at + entry.word().length()));
      }
    }
    return Optional.empty();
  }
}
