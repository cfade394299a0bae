package org.ipfund.platform.openapi;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.ipfund.platform.contract.Term;
import org.ipfund.platform.contract.Vocabulary;

/**
 * Says of a text, a number or a list what its name means and what it may hold, where its Java type
 * does not say so.
 */
final class Terms {

  private static final String SAFE_WHOLE = "9007199254740991";
  private static final int LONGEST_ENCODED = 1_000;
  private static final Map<String, Integer> ENCODED =
      Map.of("uuid", 36, "date", 10, "date-time", 35);
  private static final int MOST_ITEMS = 100_000;
  private static final String VISIBLE = "\\S";

  private final Vocabulary vocabulary;

  Terms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * @param name of the property or parameter that the schema is of
   */
  void describe(String name, Schema schema) {
    if (schema == null || schema.getRef() != null || schema.getType() == null) {
      return;
    }
    if (schema.getType().contains(SchemaType.STRING)) {
      text(schema, vocabulary.of(Term.Type.TEXT, name).orElse(null));
    } else if (schema.getType().contains(SchemaType.INTEGER)) {
      number(schema, vocabulary.of(Term.Type.NUMBER, name).orElse(null));
    } else if (schema.getType().contains(SchemaType.ARRAY)) {
      if (schema.getMaxItems() == null) {
        schema.setMaxItems(MOST_ITEMS);
      }
      describe(name, schema.getItems());
    }
  }

  private static void text(Schema schema, Term term) {
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return;
    }
    boolean encoded = schema.getFormat() != null;
    if (term != null && !encoded) {
      meaning(schema, term);
      if (schema.getPattern() == null || VISIBLE.equals(schema.getPattern())) {
        schema.setPattern(anchored(term.pattern()));
      }
      if (schema.getMaxLength() == null) {
        schema.setMaxLength(term.max().intValue());
      }
      if (schema.getMinLength() == null && term.min() != null) {
        schema.setMinLength(term.min().intValue());
      }
    }
    if (encoded && schema.getMaxLength() == null) {
      schema.setMaxLength(ENCODED.getOrDefault(schema.getFormat(), LONGEST_ENCODED));
    }
    if (schema.getPattern() != null) {
      schema.setPattern(anchored(schema.getPattern()));
    }
  }

  /** A pattern of a contract is found anywhere in a text; ours are about the whole of it. */
  private static String anchored(String pattern) {
    return pattern == null || pattern.startsWith("^") || pattern.equals(VISIBLE)
        ? pattern
        : "^(" + pattern + ")$";
  }

  private static void number(Schema schema, Term term) {
    boolean own = term != null;
    if (own) {
      meaning(schema, term);
    }
    if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
      schema.setMinimum(own ? BigDecimal.valueOf(term.min()) : BigDecimal.ZERO);
    }
    if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
      schema.setMaximum(own ? BigDecimal.valueOf(term.max()) : greatest(schema));
    }
  }

  private static BigDecimal greatest(Schema schema) {
    return "int64".equals(schema.getFormat())
        ? new BigDecimal(SAFE_WHOLE)
        : BigDecimal.valueOf(Integer.MAX_VALUE);
  }

  private static void meaning(Schema schema, Term term) {
    if (schema.getDescription() == null) {
      schema.setDescription(term.meaning());
    }
  }
}
