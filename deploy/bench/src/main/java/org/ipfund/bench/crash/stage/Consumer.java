package org.ipfund.bench.crash.stage;

import java.util.Locale;

/** A service that keeps copies of the catalogue's units. */
public enum Consumer {
  /** Writes with a statement for each event: every effect is in the journal. */
  SUBMISSION(true),
  /** Writes through a persistence context: of a batch, the journal has a unit's last effect. */
  ALLOCATION(false);

  private final boolean everyEffectShows;

  Consumer(boolean everyEffectShows) {
    this.everyEffectShows = everyEffectShows;
  }

  /** Whether the journal has every event's effect, or only the last of each unit in a batch. */
  public boolean everyEffectShows() {
    return everyEffectShows;
  }

  /** The service's name, which is also its group's. */
  public String title() {
    return database() + "-service";
  }

  /** Its database, which gives its roles their names. */
  String database() {
    return name().toLowerCase(Locale.ROOT);
  }
}
