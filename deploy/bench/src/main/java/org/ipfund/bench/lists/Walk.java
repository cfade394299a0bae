package org.ipfund.bench.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the first two pages of lists and notes what reached the database. */
final class Walk {

  static final int PAGE = 20;
  private static final int FEW = 5;

  private final Asking asking;
  private final StatementLog log;

  Walk(Asking asking, StatementLog log) {
    this.asking = asking;
    this.log = log;
  }

  /** Nothing for a list that fails, which is told. */
  Optional<Walked> of(ListCase list, PrintStream out) {
    try {
      return Optional.of(of(list));
    } catch (IllegalStateException fault) {
      out.println("fails: " + list.label() + ": " + fault.getMessage());
      return Optional.empty();
    }
  }

  private Walked of(ListCase list) {
    // Who it is was looked up by now, and the session is open.
    page(list, list.page(FEW));
    List<JsonNode> first = new ArrayList<>();
    List<Sent> sent = sent(list, list.page(PAGE), first);
    String cursor = first.get(0).path("next").asText("");
    List<Sent> next =
        cursor.isEmpty() ? List.of() : sent(list, list.page(PAGE) + "&cursor=" + cursor, first);
    int few = Walked.statements(sent(list, list.page(FEW), first));
    return new Walked(list, first.get(0).path("items").size(), sent, next, few);
  }

  private List<Sent> sent(ListCase list, String page, List<JsonNode> answers) {
    return log.during(list.reader().subject(), () -> answers.add(page(list, page)));
  }

  private JsonNode page(ListCase list, String page) {
    return asking
        .get(list.service(), list.reader(), page)
        .orElseThrow(() -> new IllegalStateException(list.label() + " is refused now"));
  }
}
