package org.ipfund.bench.crash.stage;

import java.util.Locale;

/** A service that keeps copies of the catalogue's units. */
public enum Consumer {
  SUBMISSION,
  ALLOCATION;

  /** The service's name, which is also its group's. */
  public String title() {
    return database() + "-service";
  }

  /** Its database, which gives its roles their names. */
  String database() {
    return name().toLowerCase(Locale.ROOT);
  }
}
