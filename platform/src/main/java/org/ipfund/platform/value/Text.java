package org.ipfund.platform.value;

import java.util.Locale;

/**
 * A sentence for people in both languages of the suite: Chinese, which is the default, and English.
 */
public record Text(String zh, String en) {

  /** Both languages from one pair of {@link String#format} patterns and the same arguments. */
  public static Text of(String zh, String en, Object... args) {
    return args.length == 0 ? new Text(zh, en) : new Text(zh.formatted(args), en.formatted(args));
  }

  /** The English sentence for an English reader, the Chinese one for everybody else. */
  public String in(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? en : zh;
  }
}
