package org.ipfund.platform.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidatorContext;
import org.hibernate.validator.HibernateValidatorFactory;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** Checks the Jakarta Validation constraints of a body and words them in both languages. */
@ApplicationScoped
class Constraints {

  private final Validator validator;
  private final Validator first;
  private final MessageInterpolator words;

  Constraints(ValidatorFactory factory) {
    this.validator = wordless(factory).getValidator();
    this.first = wordless(factory).failFast(true).getValidator();
    this.words = factory.getMessageInterpolator();
  }

  private static HibernateValidatorContext wordless(ValidatorFactory factory) {
    return factory
        .unwrap(HibernateValidatorFactory.class)
        .usingContext()
        .messageInterpolator(new Wordless());
  }

  /** Every broken constraint. */
  List<Violation> check(Object body) {
    return check(validator, body);
  }

  /** One broken constraint, if there is any: each costs some hundred bytes of memory. */
  List<Violation> checkFirst(Object body) {
    return check(first, body);
  }

  private List<Violation> check(Validator validator, Object body) {
    return validator.validate(body).stream()
        .map(
            v ->
                new Violation(
                    pointer(v.getPropertyPath()), "schema", text(v), SchemaRemedies.of(v)))
        .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
        .toList();
  }

  private Text text(ConstraintViolation<?> violation) {
    return SchemaWords.of(violation).orElseGet(() -> standard(violation));
  }

  private Text standard(ConstraintViolation<?> violation) {
    MessageInterpolator.Context context = new Broken(violation);
    String template = violation.getMessageTemplate();
    return new Text(
        words.interpolate(template, context, Locale.SIMPLIFIED_CHINESE),
        words.interpolate(template, context, Locale.ENGLISH));
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  /** Words come later, in both languages; those of the request's header may be in none. */
  private static final class Wordless implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  private record Broken(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return violation.unwrap(type);
    }
  }
}
