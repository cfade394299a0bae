package org.ipfund.platform.edge;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.answer.Idempotency;
import org.ipfund.platform.problem.Causes;
import org.ipfund.platform.problem.ConstraintProblem;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.StorageFaults;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.DatabaseRefusals;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** Explains what the database refused: a constraint decides races, and its name says what lost. */
@Singleton
class DatabaseFaults {

  private static final Wording WORDS = Wording.of(DatabaseFaults.class);

  private static final String OWN_SEQUENCE = "uq_outbox_sequence";
  private static final String OWN_KEY = "pk_idempotency_key";

  /** A NUL character, in a value or in JSON. */
  private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

  /** Row-level security, or a right the application role does not have. */
  private static final String OUTSIDE = "42501";

  /** Checks, and references to what somebody else wants to delete. */
  private static final Set<String> RACED =
      Set.of(PSQLState.CHECK_VIOLATION.getState(), PSQLState.FOREIGN_KEY_VIOLATION.getState());

  private final Map<String, ConstraintProblem> constraints;

  DatabaseFaults(@All List<ConstraintProblem> constraints) {
    this.constraints =
        constraints.stream().collect(Collectors.toMap(ConstraintProblem::constraint, c -> c));
  }

  /** The problem a client is told of, or null when the fault is not the client's. */
  ProblemException explain(Throwable failure) {
    List<Throwable> causes = Causes.of(failure);
    for (Throwable cause : causes) {
      if (cause instanceof ProblemException refused) {
        return refused;
      }
      if (cause instanceof OptimisticLockException) {
        return Etags.stale();
      }
      if (cause instanceof PSQLException refused) {
        return explain(refused);
      }
    }
    return ofPool(causes);
  }

  /** The pool fails without a word of the database: none of its connections came in time. */
  private static ProblemException ofPool(List<Throwable> causes) {
    return causes.stream()
        .filter(SQLException.class::isInstance)
        .findFirst()
        .map(failed -> passing((SQLException) failed))
        .orElse(null);
  }

  private ProblemException explain(PSQLException refused) {
    String state = refused.getSQLState();
    if (PSQLState.UNIQUE_VIOLATION.getState().equals(state)) {
      return unique(refused.getServerErrorMessage().getConstraint());
    }
    if (RACED.contains(state) && isKnown(refused)) {
      return constraints.get(refused.getServerErrorMessage().getConstraint()).problem();
    }
    if (UNSTORABLE.contains(state)) {
      return new ProblemException(ProblemKind.MALFORMED, WORDS.text("character-no-text"));
    }
    if (OUTSIDE.equals(state)) {
      return new ProblemException(ProblemKind.FORBIDDEN, WORDS.text("outside-reach"));
    }
    return passing(refused);
  }

  private static ProblemException passing(SQLException failed) {
    DatabaseRefusals.count(failed);
    return StorageFaults.explain(failed);
  }

  /** A constraint that a race decides has a problem; any other is a fault of the program. */
  private boolean isKnown(PSQLException refused) {
    return constraints.containsKey(refused.getServerErrorMessage().getConstraint());
  }

  private ProblemException unique(String constraint) {
    if (OWN_SEQUENCE.equals(constraint)) {
      return Etags.stale();
    }
    if (OWN_KEY.equals(constraint)) {
      return Idempotency.inFlight();
    }
    ConstraintProblem known = constraints.get(constraint);
    return known != null ? known.problem() : WORDS.conflict("record-exists");
  }
}
