package org.ipfund.catalog.round;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/** A round names a fund there is. */
@Singleton
class RoundFundUnknown implements ConstraintProblem {

  private static final Wording WORDS = Wording.of(RoundFundUnknown.class);

  @Override
  public String constraint() {
    return "fk_round_fund_code";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.refused(List.of(WORDS.violation("/fundCode", "round-fund")));
  }
}
