package org.ipfund.platform.problem;

/** What a client is told when a constraint of the database decides against its request. */
public interface ConstraintProblem {

  /** The constraint's name. */
  String constraint();

  ProblemException problem();
}
