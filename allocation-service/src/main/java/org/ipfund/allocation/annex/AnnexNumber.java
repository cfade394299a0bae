package org.ipfund.allocation.annex;

import java.util.List;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.platform.paging.QueryValues;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** Reads the query parameter {@code annex}, which is required. */
public final class AnnexNumber {

  private static final Wording WORDS = Wording.of(AnnexNumber.class);

  private AnnexNumber() {}

  public static int of(String given) {
    Integer number = QueryValues.number("annex", given);
    if (number == null || number != Annexes.BY_REGION && number != Annexes.BY_UNIT) {
      throw ProblemException.malformed(List.of(WORDS.violation("annex", "schema")));
    }
    return number;
  }
}
