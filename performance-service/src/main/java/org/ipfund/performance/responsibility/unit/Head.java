package org.ipfund.performance.responsibility.unit;

import static org.ipfund.performance.responsibility.token.Expression.any;
import static org.ipfund.performance.responsibility.token.Expression.join;
import static org.ipfund.performance.responsibility.token.Expression.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places that a name begins with: 各地级以上市, 广州市, 广州, 县（市、区）; and what they share. */
record Head(String places, String tail) {

  private static final String KIND = "(?:地级以上|设区的?|省直管|直管|省管|地级|县级)?";
  private static final String LEVEL =
      join(
          "(?:",
          KIND,
          any(
              "直辖市|自治区|自治州|自治县|功能区|开发区|高新区|经开区|园区|新区|地区|街道|区县|县区|市县|县市|市州|州市",
              "省|市(?!场|直|级|政(?!府|协))|州|盟|区(?!域|块|直|级)|县(?!域|直|级)|旗|镇|乡"),
          "(?:（[^）]*）)?)");
  private static final Pattern EACH = pattern("((?:各(?:相关|有关)?|有关|相关)", LEVEL, ")(.*)");
  private static final Pattern BARE = pattern("(", LEVEL, ")(.*)");
  private static final Pattern ZONE =
      Pattern.compile("([^各省市、]{0,8}(?:高新区|经开区|开发区|新区|保税区|合作区))(.*)");
  private static final String LEVELS = "镇乡街道区县旗团市州盟地省";

  static Head of(String name) {
    Matcher each = EACH.matcher(name);
    if (each.matches()) {
      return new Head(each.group(1), each.group(2));
    }
    String place = Places.prefix(name);
    if (!place.isEmpty()) {
      Matcher level =
          Pattern.compile("([省市州区县]?(?:[^、]{0,6}?(?:高新区|经开区|开发区|新区|保税区|合作区|功能区))?)(.*)")
              .matcher(name.substring(place.length()));
      return level.matches()
          ? new Head(place + level.group(1), level.group(2))
          : new Head(place, name.substring(place.length()));
    }
    Matcher bare = BARE.matcher(name);
    if (bare.matches()) {
      return new Head(bare.group(1), bare.group(2));
    }
    Matcher zone = ZONE.matcher(name);
    return zone.matches() ? new Head(zone.group(1), zone.group(2)) : new Head("", name);
  }

  boolean each() {
    return places.startsWith("各") || places.startsWith("有关") || places.startsWith("相关");
  }

  /** A place without 省 or 市 behind it, which is no unit on its own. */
  boolean needsTail() {
    return places.equals(Places.prefix(places)) || BARE.matcher(places).matches() && !each();
  }

  /** A level alone (市, 县（市、区）), to which 各 may be lent. */
  boolean level() {
    return !each() && Places.prefix(places).isEmpty() && BARE.matcher(places).matches();
  }

  boolean onlyLevel() {
    return tail.isEmpty() && level();
  }

  int rank() {
    String base = UnitWords.base(places);
    return LEVELS.indexOf(base.charAt(base.length() - 1)) / 4;
  }
}
