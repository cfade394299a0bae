package org.ipfund.platform.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Arrays;
import org.ipfund.platform.value.Text;

/** Says where a body is no JSON, or which of the parser's limits ({@link JsonLimits}) it breaks. */
final class SyntaxFault {

  static final Text SEND_BODY = new Text("请提交 JSON 对象", "send a JSON object as the body");
  static final Text SEND_UTF8 =
      new Text("请以 UTF-8 编码重新提交，不带字节顺序标记", "send it in UTF-8, without a byte order mark");
  private static final Text CORRECT =
      new Text(
          "请检查该处的引号、逗号和括号，同一对象中字段不得重复",
          "see to quotes, commas and brackets there; no name stands twice in an object");

  /** What the parser bounds, by what it names in its own message. */
  private enum Limit {
    DEPTH(
        "getMaxNestingDepth",
        new Text("嵌套超过 %d 层", "nested more than %d levels deep"),
        new Text("请减少嵌套层数", "use fewer levels"),
        JsonLimits.LEVELS),
    NUMBER(
        "getMaxNumberLength",
        new Text("数值超过 %d 位", "a number has more than %d digits"),
        new Text("请缩短该数值", "shorten the number"),
        JsonLimits.DIGITS),
    NAME(
        "getMaxNameLength",
        new Text("字段名超过 %d 个字符", "a name has more than %d characters"),
        new Text("请按接口文档更正字段名", "name the field as the contract does"),
        JsonLimits.NAME),
    TEXT(
        "getMaxStringLength",
        new Text("文本超过 %d 个字符", "a text has more than %d characters"),
        new Text("请缩短该文本", "shorten the text"),
        JsonLimits.TEXT),
    TOKENS(
        "getMaxTokenCount",
        new Text("元素超过 %d 个", "there are more than %d tokens (values, names and brackets)"),
        new Text("请分次提交", "send it in parts"),
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
    return new Text("不是有效的 JSON（" + where.zh() + "）", "not valid JSON (" + where.en() + ")");
  }

  static Text remedy(JsonProcessingException broken) {
    return broken instanceof StreamConstraintsException beyond ? Limit.of(beyond).remedy : CORRECT;
  }

  private static Text where(JsonLocation at) {
    int line = at == null ? 1 : at.getLineNr();
    int column = at == null ? 1 : at.getColumnNr();
    return Text.of("第 %d 行第 %d 列", "line %d, column %d", line, column);
  }
}
