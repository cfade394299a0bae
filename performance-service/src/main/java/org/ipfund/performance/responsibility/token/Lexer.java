package org.ipfund.performance.responsibility.token;

import static org.ipfund.performance.responsibility.token.Expression.join;
import static org.ipfund.performance.responsibility.token.Expression.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a clause into tokens. A bracket behind a name belongs to it; any other bracket is a sign,
 * and what stands in it is read like the rest.
 */
public final class Lexer {

  private static final String MARKS = "*★▲△☆※#";
  private static final String SIGNS = "，；。、：）";
  private static final Pattern ALONG =
      Pattern.compile("(?:会同|商同|(?<=[厅局委办部])商(?=省|市|有关|财政)|联合(?=省|市|各|有关|相关|国家|中央))");
  private static final String NEXT = "(?=[，；。、）和及与以按共分牵负配参协具统落推实组指督支监积依根]|$)";
  private static final String COUNT = "(?:\\d+|[一二三四五六七八九十多]+)?个?(?:成员)?";
  private static final String ALSO = "(?:[和及、与](?:单位|部门|机构|地方)(?=[，；。、）按共分牵负配参协]|$))?";
  private static final Pattern AND_SO_ON =
      pattern(
          "(?<![高平同中初优])等(?![级同次])等?(?:",
          join(COUNT, "(部门|单位|机构|地区|方面)?", ALSO, NEXT),
          join("|(?:地级以上)?([市县区州](?:人民政府|政府)?|地市?|地区)", NEXT),
          ")?");
  private static final Pattern SMALL_WORD = Pattern.compile("(?:由(?!于)|请|并由|其中|以及|并(?=由))");

  private final String plain;
  private final BracketPairs pairs;
  private final List<Token> tokens = new ArrayList<>();
  private int nameStart = -1;

  public Lexer(ClauseText text) {
    this.plain = text.plain();
    this.pairs = new BracketPairs(plain);
  }

  public List<Token> tokens() {
    int at = 0;
    while (at < plain.length()) {
      at = step(at);
    }
    flush(at);
    return tokens;
  }

  private int step(int at) {
    char c = plain.charAt(at);
    if (MARKS.indexOf(c) >= 0) {
      flush(at);
      tokens.add(new Token.Broken(at, at + 1));
      return at + 1;
    }
    if (c == '“' || c == '”') {
      return quoted(at);
    }
    if (c == '（') {
      return bracket(at);
    }
    Optional<Token> token = match(at);
    if (token.isEmpty()) {
      nameStart = nameStart < 0 ? at : nameStart;
      return at + 1;
    }
    flush(at);
    tokens.add(token.get());
    return token.get().end();
  }

  /** What stands in quotation marks is part of a name. */
  private int quoted(int at) {
    int closer = pairs.closerOf(at);
    if (closer < 0) {
      flush(at);
      tokens.add(new Token.Broken(at, at + 1));
      return at + 1;
    }
    nameStart = nameStart < 0 ? at : nameStart;
    return closer + 1;
  }

  private int bracket(int at) {
    int closer = pairs.closerOf(at);
    boolean named = nameStart >= 0 || afterBracket();
    flush(at);
    if (closer < 0) {
      tokens.add(new Token.Broken(at, at + 1));
      return at + 1;
    }
    if (!named) {
      tokens.add(new Token.Separator(at, at + 1, '（'));
      return at + 1;
    }
    tokens.add(new Token.Bracket(at, closer + 1, plain.substring(at + 1, closer)));
    return closer + 1;
  }

  private Optional<Token> match(int at) {
    char c = plain.charAt(at);
    if (SIGNS.indexOf(c) >= 0) {
      return Optional.of(new Token.Separator(at, at + 1, c));
    }
    Optional<Token> aside = LabelWords.anywhere(plain, at);
    if (aside.isPresent()) {
      return aside;
    }
    boolean first = nameStart < 0 && !afterBracket();
    if (first) {
      Optional<Token> opening =
          Conventions.match(plain, at)
              .or(() -> LabelWords.match(plain, at))
              .or(() -> smallWord(at));
      if (opening.isPresent()) {
        return opening;
      }
    }
    Optional<Token> word = along(at).or(() -> first ? Optional.empty() : andSoOn(at));
    return word.isPresent() ? word : RoleWords.match(plain, at).map(found -> found);
  }

  private boolean afterBracket() {
    return !tokens.isEmpty() && nameStart < 0 && last() instanceof Token.Bracket;
  }

  private Token last() {
    return tokens.get(tokens.size() - 1);
  }

  private Optional<Token> smallWord(int at) {
    Matcher word = from(SMALL_WORD, at);
    return word.lookingAt()
        ? Optional.of(new Token.Separator(at, word.end(), '，'))
        : Optional.empty();
  }

  private Optional<Token> along(int at) {
    Matcher word = from(ALONG, at);
    return word.lookingAt() ? Optional.of(new Token.Along(at, word.end())) : Optional.empty();
  }

  private Optional<Token> andSoOn(int at) {
    if (plain.charAt(at) != '等') {
      return Optional.empty();
    }
    Matcher word = from(AND_SO_ON, at);
    if (!word.lookingAt()) {
      return Optional.empty();
    }
    String tail = word.group(1) == null ? word.group(2) : word.group(1);
    boolean lent = tail != null && !tail.startsWith("地");
    return Optional.of(new Token.AndSoOn(at, word.end(), lent ? tail : ""));
  }

  private Matcher from(Pattern pattern, int at) {
    return pattern
        .matcher(plain)
        .region(at, plain.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private void flush(int end) {
    if (nameStart >= 0) {
      tokens.add(new Token.Name(nameStart, end));
      nameStart = -1;
    }
  }
}
