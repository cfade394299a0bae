package org.ipfund.performance.responsibility.unit;

import static org.ipfund.performance.responsibility.token.Expression.join;
import static org.ipfund.performance.responsibility.token.Expression.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The government that a department's name begins with.
 *
 * @param base 省, 市, 自治区, 广东省, 中央 …
 * @param party 委 or 党委 when the name is one of a party organ, otherwise empty
 */
record Prefix(String base, String party, String rest) {

  private static final Pattern OWN =
      pattern(
          "((?:省|市(?!场|政(?!府|协)|容|民|区)|自治区|自治州|区(?!域|块|级|直)|县(?!域|级|直)|州|盟|旗|兵团|新区|高新区|经开区|开发区))",
          "(党委|委(?!员))?(.+)");
  private static final String NO_PLACE = "[^各省市区县有相城的、“（]";
  private static final Pattern NAMED =
      pattern(
          join("(", NO_PLACE, "{2,8}?(?:省|自治区)|"),
          join(NO_PLACE, "{2,6}?市(?!场|政(?!府|协)|容|级)|"),
          join(NO_PLACE, "{1,6}?(?:自治州|新区|县))(党委|委(?!员))?(.+)"));
  private static final Pattern CENTRAL = Pattern.compile("(中央)()(.+)");
  private static final Pattern LEVEL = Pattern.compile("[省市区县州]?(?:级|直|属|内|辖).*");

  static Optional<Prefix> of(String name) {
    if (name.startsWith("国家") || name.startsWith("中国") || LEVEL.matcher(name).matches()) {
      return Optional.empty();
    }
    return match(OWN, name).or(() -> match(NAMED, name)).or(() -> match(CENTRAL, name));
  }

  private static Optional<Prefix> match(Pattern pattern, String name) {
    Matcher matcher = pattern.matcher(name);
    if (!matcher.matches() || LEVEL.matcher(matcher.group(3)).matches()) {
      return Optional.empty();
    }
    String party = matcher.group(2) == null ? "" : matcher.group(2);
    return Optional.of(new Prefix(matcher.group(1), party, matcher.group(3)));
  }

  /** Whether names behind this one can go on with its prefix; governments and places lend none. */
  boolean lends() {
    return !rest.matches("(?:各|有关|相关).*|(?:人民)?政府");
  }
}
