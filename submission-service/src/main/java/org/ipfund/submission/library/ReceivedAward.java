package org.ipfund.submission.library;

import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.DemandApproved;
import org.ipfund.submission.receiving.ReceivingUnit;
import org.ipfund.submission.reference.FormTerms;
import org.ipfund.submission.subproject.Route;

/** An award with who receives it and by whose decision. */
record ReceivedAward(Award award, FormTerms terms, ReceivingUnit receipt) {

  /** The province decides for its own units, whatever the form says: no city is above them. */
  Route route() {
    return terms.byProvince() || receipt.provincial() ? Route.PROVINCE : Route.CITY;
  }

  /** Whether it asks for a task as a whole, within which a city decides. */
  boolean lumpSum() {
    return terms.lumpSum() && route() == Route.PROVINCE;
  }

  /** What it adds to the fund project, yuan: nothing, where a city decides within its lump sum. */
  Money added() {
    return route() == Route.PROVINCE ? award.total() : Money.ZERO;
  }

  /** What a fund project is called that begins with it. */
  String projectName() {
    return route() == Route.PROVINCE
        ? shortened(award.lines().get(0).name())
        : award.demand().budgetYear() + "年" + terms.fundName();
  }

  private static String shortened(String name) {
    int longest = DemandApproved.LONGEST_PROJECT_NAME;
    return name.codePointCount(0, name.length()) <= longest
        ? name
        : name.substring(0, name.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
