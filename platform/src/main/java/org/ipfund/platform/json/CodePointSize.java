package org.ipfund.platform.json;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.ipfund.platform.value.PlainText;

/**
 * {@link Size} of a text counts characters as people, databases and JSON Schema do: one beyond
 * U+FFFF (𠮷) is one, not two.
 */
public class CodePointSize implements ConstraintValidator<Size, String> {

  private int min;
  private int max;

  /** Puts it in the place of the validator that counts UTF-16 units. */
  @Singleton
  public static class Customizer implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
      ConstraintMapping mapping = configuration.createConstraintMapping();
      mapping
          .constraintDefinition(Size.class)
          .includeExistingValidators(true)
          .validatedBy(CodePointSize.class);
      configuration.addMapping(mapping);
    }
  }

  @Override
  public void initialize(Size size) {
    min = size.min();
    max = size.max();
  }

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    int length = PlainText.length(text);
    return length >= min && length <= max;
  }
}
