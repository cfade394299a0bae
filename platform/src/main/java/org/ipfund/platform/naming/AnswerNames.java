package org.ipfund.platform.naming;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The names that one answer shows: each is asked for once, also one that nobody knows. */
final class AnswerNames {

  private final BiConsumer<Named, Collection<?>> ask;
  private final Function<Object, String> remembered;
  private final Set<Object> asked = new HashSet<>();

  /**
   * @param ask asks for many names at once and remembers what it is told
   * @param remembered the name, or null where nobody knows it
   */
  AnswerNames(BiConsumer<Named, Collection<?>> ask, Function<Object, String> remembered) {
    this.ask = ask;
    this.remembered = remembered;
  }

  void learn(Named kind, Collection<?> keys) {
    asked.addAll(keys);
    ask.accept(kind, keys);
  }

  /** The name, or null where nobody knows it. */
  String of(Named kind, Object key) {
    if (!asked.contains(key)) {
      learn(kind, List.of(key));
    }
    return remembered.apply(key);
  }
}
