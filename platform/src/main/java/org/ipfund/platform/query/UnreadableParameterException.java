package org.ipfund.platform.query;

/** A parameter is declared with a Java type that {@link Readings} does not know. */
final class UnreadableParameterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableParameterException(String name, Class<?> type) {
    super(
        "the query parameter \"%s\" is a %s; one is a text, an enum, a whole number, a flag, a UUID, a LocalDate or an OffsetDateTime"
            .formatted(name, type.getName()));
  }
}
