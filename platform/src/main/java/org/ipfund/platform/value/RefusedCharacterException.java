package org.ipfund.platform.value;

import java.util.Locale;
import java.util.Objects;

/** A text has a character that may not stand in it; the message names it. */
public class RefusedCharacterException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int character;
  private final int position;
  private final boolean piled;

  /**
   * @param position counts the characters of the text, from 1
   * @param piled true for a mark that stands on too many others
   */
  RefusedCharacterException(int character, int position, boolean piled) {
    super("a refused character: " + code(character));
    this.character = character;
    this.position = position;
    this.piled = piled;
  }

  /** What is wrong. */
  public Text text() {
    String name = Objects.requireNonNullElse(Character.getName(character), "UNASSIGNED");
    return piled
        ? Text.of(
            "第 %d 个字符 %s（%s）叠加在过多附加符号之上",
            "character %d, %s (%s), stands on too many other marks",
            position,
            code(character),
            name)
        : Text.of(
            "第 %d 个字符是 %s（%s），不得使用",
            "character %d is %s (%s), which may not stand here", position, code(character), name);
  }

  /** What to do about it. */
  public Text remedy() {
    if (piled) {
      return new Text("请删除多余的附加符号，每个字符至多四个", "delete the marks beyond four on one character");
    }
    return character == '\n' || character == '\r' || character == '\t'
        ? new Text("请写成一行，用空格代替", "write it in one line, with a blank in its place")
        : new Text(
            "请删除该字符后重新输入；它多由复制粘贴带入，通常不可见",
            "delete it and type again; it mostly comes by copying and is mostly invisible");
  }

  private static String code(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }
}
