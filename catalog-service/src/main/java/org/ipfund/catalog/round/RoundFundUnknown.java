package org.ipfund.catalog.round;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** A round names a fund there is. */
@Singleton
class RoundFundUnknown implements ConstraintProblem {

  @Override
  public String constraint() {
    return "fk_round_fund_code";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.refused(
        List.of(
            new Violation(
                "/fundCode",
                "round-fund",
                new Text("没有该代码的专项资金", "there is no fund with this code"),
                new Text(
                    "请使用 /v1/funds 中的代码，或先登记该专项资金",
                    "use a code of /v1/funds, or add the fund first"))));
  }
}
