package org.ipfund.performance.body;

import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;

/** Who acts for bodies, asked of a database of choice. */
public final class BodyPeopleOver {

  private BodyPeopleOver() {}

  public static BodyPeople database(
      Database database, Participation participation, Caller caller, BusinessClock clock) {
    return new BodyPeople(database, participation, caller, clock);
  }
}
