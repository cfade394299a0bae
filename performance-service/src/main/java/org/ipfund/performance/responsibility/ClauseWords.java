package org.ipfund.performance.responsibility;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.responsibility.token.ResponsibilityRole;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Says in both languages how a clause was read. */
final class ClauseWords {

  private static final Wording WORDS = Wording.of(ClauseWords.class);

  private ClauseWords() {}

  static Text explain(ResponsibilityClause clause) {
    List<Text> sentences = new ArrayList<>();
    for (ResponsibilityRole role : ResponsibilityRole.values()) {
      List<String> names = clause.names(role);
      if (!names.isEmpty()) {
        sentences.add(said(role, String.join("、", names)));
        add(sentences, clause.open().contains(role), WORDS.text("clause.open"));
      }
    }
    add(sentences, clause.parties().isEmpty(), WORDS.text("clause.nobody"));
    add(sentences, !clause.roleStated(), WORDS.text("clause.role-assumed"));
    for (Party party : clause.parties()) {
      add(sentences, !party.certain(), WORDS.text("clause.doubtful", party.name()));
    }
    clause.unread().forEach(unread -> sentences.add(unread(unread)));
    return new Text(
        sentences.stream().map(Text::zh).collect(joining("；")),
        sentences.stream().map(Text::en).collect(joining("; ")));
  }

  private static void add(List<Text> sentences, boolean holds, Text sentence) {
    if (holds) {
      sentences.add(sentence);
    }
  }

  private static Text said(ResponsibilityRole role, String names) {
    return switch (role) {
      case LEAD -> WORDS.text("role.lead", names);
      case COOPERATING -> WORDS.text("role.cooperating", names);
      case SHARED -> WORDS.text("role.shared", names);
      case RESPONSIBLE -> WORDS.text("role.responsible", names);
      case GUIDING -> WORDS.text("role.guiding", names);
    };
  }

  private static Text unread(Unread unread) {
    int at = unread.start() + 1;
    return switch (unread.reason()) {
      case MATTER -> WORDS.text("unread.matter", unread.text(), at);
      case DEADLINE -> WORDS.text("unread.deadline", unread.text(), at);
      case NO_UNIT -> WORDS.text("unread.no-unit", unread.text(), at);
      case UNBALANCED -> WORDS.text("unread.unbalanced", unread.text(), at);
    };
  }
}
