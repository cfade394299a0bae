package org.ipfund.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A service refused a request; carries its problem document with every violated rule. */
public final class ApiRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  ApiRefusal(String request, Answer answer) {
    super(describe(request, answer));
    this.answer = answer;
  }

  /** The HTTP status. */
  public int status() {
    return answer.status();
  }

  /** Whether the service may only have yet to hear of something: an unknown reference. */
  boolean isPassing() {
    return status() == 404
        || answer.body().path("violations").findValuesAsText("rule").stream()
            .anyMatch(rule -> rule.endsWith("-known"));
  }

  /** The rules that refuse, in the order of the violations. */
  public List<String> rules() {
    return answer.body().path("violations").findValuesAsText("rule");
  }

  /** What the service says, for people. */
  public JsonNode problem() {
    return answer.body();
  }

  /** Whether one of the violations names this rule, for instance {@code N23-48}. */
  public boolean names(String rule) {
    return answer.body().path("violations").findValuesAsText("rule").contains(rule);
  }

  private static String describe(String request, Answer answer) {
    StringBuilder text = new StringBuilder(request + " → " + answer.status());
    JsonNode problem = answer.body();
    text.append(' ').append(problem.path("detail").asText(problem.path("title").asText()));
    for (JsonNode violation : problem.path("violations")) {
      text.append("\n  ")
          .append(violation.path("rule").asText("-"))
          .append(' ')
          .append(violation.path("pointer").asText())
          .append(' ')
          .append(violation.path("message").asText());
    }
    return text.toString();
  }
}
