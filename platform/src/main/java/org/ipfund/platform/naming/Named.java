package org.ipfund.platform.naming;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a code or an identifier in an answer stands for, by the end of its name. */
public enum Named {
  PLACE("regionCode", "RegionCode", "Code"),
  UNIT("unitId", "UnitId", "Id");

  private final String whole;
  private final String ending;
  private final String replaced;

  Named(String whole, String ending, String replaced) {
    this.whole = whole;
    this.ending = ending;
    this.replaced = replaced;
  }

  /** What a property of this name stands for; nothing where it has no name to show. */
  public static Optional<Named> by(String property) {
    return Stream.of(values())
        .filter(kind -> property.equals(kind.whole) || property.endsWith(kind.ending))
        .findFirst();
  }

  /**
   * How the name beside a property is called.
   *
   * @param shown the properties the answer has; what is one of them stands there already
   */
  public static Optional<String> beside(String property, Set<String> shown) {
    return by(property)
        .map(kind -> property.substring(0, property.length() - kind.replaced.length()) + "Name")
        .filter(name -> !shown.contains(name));
  }
}
