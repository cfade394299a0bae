package org.ipfund.performance.responsibility.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.performance.responsibility.token.RoleMark;
import org.ipfund.performance.responsibility.unit.ClauseBracket.Kind;

/** Says what a bracket is, from the name before it and what follows. */
final class BracketReader {

  private static final Pattern SHORT_NAME =
      Pattern.compile("(?:以下|下文|下)?(?:统称|简称|称)(?:为)?[：“]*([^”，。]+)”?(?:[，。]?下同)?|([^，、]+)，?下同");
  private static final Pattern PLACES =
      Pattern.compile("(?:省|市|区|县|州|盟|旗|镇|乡|街道|园区|场|管委会|功能区|新区|开发区|县级市|、|，|/|和|办事处|直管县)+");

  private static final int LONGEST = 60;

  private BracketReader() {}

  static ClauseBracket read(String before, String inner, boolean more) {
    return new ClauseBracket(kind(before, inner, more), inner);
  }

  private static Kind kind(String before, String inner, boolean more) {
    if (inner.length() > LONGEST) {
      return units(inner).isEmpty() ? Kind.CONDITION : Kind.MEMBERS;
    }
    if (RoleMark.isConvention(inner)) {
      return Kind.CONVENTION;
    }
    if (SHORT_NAME.matcher(inner).matches()) {
      return Kind.SHORT_NAME;
    }
    if (inner.matches("(?:含|包括|不含|不包括).*")) {
      return Kind.CONDITION;
    }
    if (more || PLACES.matcher(inner).matches()) {
      return Kind.NAME;
    }
    if (RoleMark.of(inner) != null) {
      return Kind.ROLE;
    }
    boolean units = !units(inner).isEmpty();
    if (UnitWords.collective(before) && units) {
      return Kind.MEMBERS;
    }
    return units && !inner.matches("(?:含|包括|不含|负责|按).*") ? Kind.ALIAS : Kind.CONDITION;
  }

  /** The units that a bracket lists, empty when something in it is none. */
  static List<String> units(String inner) {
    List<String> units = new ArrayList<>();
    for (String unit : inner.split("[、，]")) {
      String name = unit.endsWith("等") ? unit.substring(0, unit.length() - 1) : unit;
      if (!UnitWords.unit(name)) {
        return List.of();
      }
      units.add(name);
    }
    return units;
  }

  static String shortName(String inner) {
    Matcher matcher = SHORT_NAME.matcher(inner);
    if (!matcher.matches()) {
      return "";
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }
}
