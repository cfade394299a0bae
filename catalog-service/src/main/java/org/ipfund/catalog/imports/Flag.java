package org.ipfund.catalog.imports;

import java.util.List;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.Text;

/** Reads a query parameter that is true or false; anything else is the client's fault (400). */
public final class Flag {

  private Flag() {}

  /** Null without the parameter. */
  public static Boolean read(String parameter, String given) {
    if (given == null) {
      return null;
    }
    if (given.equals("true") || given.equals("false")) {
      return Boolean.valueOf(given);
    }
    Text message = new Text("应为 true 或 false", "true or false is expected");
    throw ProblemException.malformed(List.of(new Violation(parameter, "schema", message, null)));
  }

  /** Whether the parameter is there and true. */
  public static boolean isSet(String parameter, String given) {
    return Boolean.TRUE.equals(read(parameter, given));
  }
}
