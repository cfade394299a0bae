package org.ipfund.performance.responsibility.token;

import static org.ipfund.performance.responsibility.token.Expression.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences about how the clauses of a document are to be read, and 下同 behind them. */
final class Conventions {

  private static final String WHOSE = "(?:注：)?(?:其中)?，?(?:各项(?:任务|工作))?(?:责任单位|责任部门|单位|部门)?中?";
  private static final String PLACED = "(?:排名?|排列|列|位列|排序|名列)?[在于]?(?:第一|首|最前)";
  private static final String WHO = "(?:责任|牵头)?(?:位|个|名|家|单位|部门|面)?[的者]?(?:责任|牵头)?(?:单位|部门)?";
  private static final String LEADS = "均?[为是系](?:第一)?(?:牵头|主要责任|第一责任|主责|总牵头)(?:责任)?(?:单位|部门)?";
  private static final Pattern FIRST_LEADS = pattern(WHOSE, PLACED, WHO, LEADS);
  private static final Pattern FURTHER =
      pattern(
          "(?:，?(?:其他|其余|其它)(?:单位|部门)?均?[为是](?:配合|协办|参与|责任)(?:单位|部门)",
          "|，?(?:排名不分先后|不再(?:一一)?列出|不再重复))*[，、]?(?:下同)?");
  private static final Pattern SAME_BELOW = Pattern.compile("(?:以?下同|以下相同|下略|以上排名不分先后)");

  private Conventions() {}

  static Optional<Token> match(String plain, int at) {
    Matcher first = region(FIRST_LEADS, plain, at);
    if (first.lookingAt()) {
      Matcher further = region(FURTHER, plain, first.end());
      int end = further.lookingAt() ? further.end() : first.end();
      return Optional.of(new Token.FirstLeads(at, end));
    }
    Matcher same = region(SAME_BELOW, plain, at);
    return same.lookingAt()
        ? Optional.of(new Token.Separator(at, same.end(), '，'))
        : Optional.empty();
  }

  static boolean isFirstLeads(String words) {
    return FIRST_LEADS.matcher(words).find();
  }

  private static Matcher region(Pattern pattern, String plain, int at) {
    return pattern.matcher(plain).region(at, Math.min(plain.length(), at + LONGEST));
  }

  private static final int LONGEST = 60;
}
