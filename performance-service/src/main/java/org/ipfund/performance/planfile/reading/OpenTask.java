package org.ipfund.performance.planfile.reading;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.planfile.content.Passage;

/** A task while its paragraphs are gathered: a page break or a list may cut it into several. */
final class OpenTask {

  /** No task is longer; each paragraph looks at the whole text again. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final int MOST_PARAGRAPHS = 200;
  private static final String ENDS = "。；！？…：”.;!?:";

  final int part;
  final int number;
  private final List<Passage> passages = new ArrayList<>();
  private final List<String> clauses = new ArrayList<>();
  private String text = "";
  private boolean roles = true;

  OpenTask(int part, int number) {
    this.part = part;
    this.number = number;
  }

  /** Adds the next paragraph; whether the task is complete with it. */
  void add(Passage passage, boolean newLine) {
    passages.add(passage);
    String line = OneLine.of(passage.text());
    Clause clause = Clause.of(text + (newLine && !text.isEmpty() ? "\n" : "") + line);
    text = clause.body();
    if (!clause.isEmpty()) {
      clauses.add(clause.printed());
      roles &= clause.roles();
    }
  }

  /**
   * Where no clause came, only paragraphs that a sentence runs into are the task's.
   *
   * @return the others
   */
  List<Passage> settle() {
    if (isClosed() || passages.size() == 1) {
      return List.of();
    }
    List<Passage> all = List.copyOf(passages);
    passages.clear();
    text = "";
    int at = 0;
    while (at < all.size() && isCut()) {
      add(all.get(at++), false);
    }
    return all.subList(at, all.size());
  }

  List<Passage> passages() {
    return passages;
  }

  boolean isClosed() {
    return !clauses.isEmpty();
  }

  boolean isFull() {
    return text.length() > MOST_CHARACTERS || passages.size() >= MOST_PARAGRAPHS;
  }

  /** Whether the text so far stops in the middle of a sentence. */
  boolean isCut() {
    return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  String text() {
    return text;
  }

  List<String> clauses() {
    return clauses;
  }

  boolean hasRoles() {
    return roles;
  }
}
