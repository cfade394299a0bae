package org.ipfund.platform.problem;

import java.util.Objects;
import org.ipfund.platform.value.Text;

/**
 * One fault of a request.
 *
 * @param pointer JSON pointer into the body ({@code /lines/0/amount}), or the name of the header or
 *     query parameter
 * @param rule identifier of the rule that refuses
 * @param message what is wrong
 * @param remedy what to do about it; there always is something
 */
public record Violation(String pointer, String rule, Text message, Text remedy) {

  public Violation {
    Objects.requireNonNull(remedy, rule);
  }
}
