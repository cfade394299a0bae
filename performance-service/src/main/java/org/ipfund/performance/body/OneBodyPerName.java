package org.ipfund.performance.body;

import jakarta.inject.Singleton;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;

/** A name that documents of a region use today is the name of one body. */
@Singleton
class OneBodyPerName implements ConstraintProblem {

  @Override
  public String constraint() {
    return "uq_body_name_current";
  }

  @Override
  public ProblemException problem() {
    return ProblemException.conflict(
        "本地区已有机构使用其中一个名称，请查阅机构名录，或为旧名称填写失效日期",
        "A body of this region has one of these names; look it up, or say until when the older"
            + " name counted");
  }
}
