package org.ipfund.platform.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Arrays;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Says where a body is no JSON, or which of the parser's limits ({@link JsonLimits}) it breaks. */
final class SyntaxFault {

  private static final Wording WORDS = Wording.of(SyntaxFault.class);

  static final Text SEND_BODY = WORDS.text("body.send");
  static final Text SEND_UTF8 = WORDS.text("utf-8.send");
  private static final Text CORRECT = WORDS.text("syntax.look");

  /** What the parser bounds, by what it names in its own message. */
  private enum Limit {
    DEPTH(
        "getMaxNestingDepth",
        WORDS.text("depth-most"),
        WORDS.text("depth-most.fewer"),
        JsonLimits.LEVELS),
    NUMBER(
        "getMaxNumberLength",
        WORDS.text("number-longest"),
        WORDS.text("number-longest.shorten"),
        JsonLimits.DIGITS),
    NAME(
        "getMaxNameLength",
        WORDS.text("name-longest"),
        WORDS.text("name-longest.contract"),
        JsonLimits.NAME),
    TEXT(
        "getMaxStringLength",
        WORDS.text("text-longest"),
        WORDS.text("text-longest.shorten"),
        JsonLimits.TEXT),
    TOKENS(
        "getMaxTokenCount",
        WORDS.text("tokens-most"),
        WORDS.text("tokens-most.parts"),
        JsonLimits.TOKENS);

    private final String parserName;
    private final Text message;
    private final Text remedy;
    private final long most;

    Limit(String parserName, Text message, Text remedy, long most) {
      this.parserName = parserName;
      this.message = message;
      this.remedy = remedy;
      this.most = most;
    }

    /** A number's exponent has a limit of its own in the parser; it is one of digits too. */
    private static Limit of(StreamConstraintsException broken) {
      return Arrays.stream(values())
          .filter(limit -> broken.getOriginalMessage().contains(limit.parserName))
          .findFirst()
          .orElse(NUMBER);
    }
  }

  private SyntaxFault() {}

  static Text message(JsonProcessingException broken) {
    Text where = where(broken.getLocation());
    if (broken instanceof StreamConstraintsException beyond) {
      Limit limit = Limit.of(beyond);
      return new Text(
          limit.message.zh().formatted(limit.most) + "（" + where.zh() + "）",
          limit.message.en().formatted(limit.most) + " (" + where.en() + ")");
    }
    return WORDS.text("syntax", where);
  }

  static Text remedy(JsonProcessingException broken) {
    return broken instanceof StreamConstraintsException beyond ? Limit.of(beyond).remedy : CORRECT;
  }

  private static Text where(JsonLocation at) {
    int line = at == null ? 1 : at.getLineNr();
    int column = at == null ? 1 : at.getColumnNr();
    return WORDS.text("syntax.place", line, column);
  }
}
