package org.ipfund.performance.content;

/** Reads constants that may be absent. */
public final class Constants {

  private Constants() {}

  /**
   * The constant of that name, null for an absent or blank one.
   *
   * @throws IllegalArgumentException when there is no such constant
   */
  public static <E extends Enum<E>> E read(String nameOrNull, Class<E> type) {
    return nameOrNull == null || nameOrNull.isBlank() ? null : Enum.valueOf(type, nameOrNull);
  }
}
