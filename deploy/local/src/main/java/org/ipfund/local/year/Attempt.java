package org.ipfund.local.year;

import org.ipfund.local.api.ApiRefusal;

/** Tries what must be refused, and tells how it was refused. */
final class Attempt {

  static final String DONE = "done";
  private static final String SEPARATION = "separation-of-duties";

  private Attempt() {}

  /** The status of the refusal. */
  static String status(Runnable attempt) {
    try {
      attempt.run();
      return DONE;
    } catch (ApiRefusal e) {
      return String.valueOf(e.status());
    }
  }

  /** The status with the rules that refuse. */
  static String rules(Runnable attempt) {
    try {
      attempt.run();
      return DONE;
    } catch (ApiRefusal e) {
      return e.status() + " " + e.rules();
    }
  }

  /** The status, and whether the reason is that the same person prepared it. */
  static String separation(Runnable attempt) {
    try {
      attempt.run();
      return DONE;
    } catch (ApiRefusal e) {
      boolean separated = e.problem().path("type").asText().endsWith(SEPARATION);
      return e.status() + (separated ? " " + SEPARATION : "");
    }
  }
}
