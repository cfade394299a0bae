package org.ipfund.performance.responsibility.unit;

import java.util.List;

/** What brackets behind a name say, taken apart. */
public final class Brackets {

  private Brackets() {}

  /** The units that a collective's bracket lists, empty without one. */
  public static List<String> members(ListedName name) {
    return name.brackets().stream()
        .filter(bracket -> bracket.kind() == ClauseBracket.Kind.MEMBERS)
        .flatMap(bracket -> BracketReader.units(bracket.text()).stream())
        .toList();
  }

  /** The short name that a bracket introduces. */
  public static String shortName(ClauseBracket bracket) {
    return BracketReader.shortName(bracket.text());
  }
}
