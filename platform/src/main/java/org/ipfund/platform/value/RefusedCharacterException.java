package org.ipfund.platform.value;

import java.util.Locale;
import java.util.Objects;

/** A text has a character that may not stand in it; the message names it. */
public class RefusedCharacterException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int character;
  private final int position;

  /**
   * @param position counts the characters of the text, from 1
   */
  public RefusedCharacterException(int character, int position) {
    super("a refused character: " + code(character));
    this.character = character;
    this.position = position;
  }

  /** What is wrong. */
  public Text text() {
    return Text.of(
        "第 %d 个字符是 %s（%s），不得使用",
        "character %d is %s (%s), which may not stand here",
        position,
        code(character),
        Objects.requireNonNullElse(Character.getName(character), "UNASSIGNED"));
  }

  /** What to do about it. */
  public Text remedy() {
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
