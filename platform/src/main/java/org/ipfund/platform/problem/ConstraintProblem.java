package org.ipfund.platform.problem;

import java.util.function.Supplier;

/** What a client is told when a constraint of the database decides against its request. */
public interface ConstraintProblem {

  /** The constraint's name. */
  String constraint();

  ProblemException problem();

  /** For a room that produces several; each problem is made anew. */
  static ConstraintProblem of(String constraint, Supplier<ProblemException> problem) {
    return new Told(constraint, problem);
  }

  /** A constraint with its problem. */
  record Told(String constraint, Supplier<ProblemException> made) implements ConstraintProblem {

    @Override
    public ProblemException problem() {
      return made.get();
    }
  }
}
