package org.ipfund.platform.query;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.contract.Term;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/**
 * One query parameter of an operation.
 *
 * @param reading how its value is written
 */
record QueryParameter(String name, boolean required, Reading reading) {

  private static final Wording WORDS = Wording.of(QueryParameter.class);

  static QueryParameter of(String name, Class<?> type, AnnotatedElement declared, Term term) {
    return new QueryParameter(
        name, declared.isAnnotationPresent(NotNull.class), Readings.of(name, type, declared, term));
  }

  /**
   * @param values what the query gives under the name; null where it is not in it
   */
  Optional<Violation> fault(List<String> values) {
    if (values == null) {
      return required
          ? Optional.of(WORDS.violation(name, "query.missing", reading.wanted()))
          : Optional.empty();
    }
    String value = values.get(0);
    if (value.isBlank()) {
      return Optional.of(WORDS.violation(name, "query.empty"));
    }
    return reading.takes(value)
        ? Optional.empty()
        : Optional.of(WORDS.violation(name, "query.value", reading.wanted()));
  }
}
