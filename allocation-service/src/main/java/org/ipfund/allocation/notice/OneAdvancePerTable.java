package org.ipfund.allocation.notice;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;

/** Of two advance notices that come at once with one target table the second is refused (C04). */
@Singleton
class OneAdvancePerTable implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_issued_allocation_advanced_table";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.refused(
        List.of(
            new Violation(
                "/annex1",
                NoticeRule.C04.name(),
                NoticeRule.C04.text(),
                IssueRefusal.remedy(NoticeRule.C04))));
  }
}
