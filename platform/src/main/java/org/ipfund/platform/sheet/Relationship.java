package org.ipfund.platform.sheet;

import java.util.regex.Pattern;

/** One relationship of a part; the target is a part of the package unless it is external. */
record Relationship(String id, String type, String target, boolean external) {

  private static final Pattern WEB_OR_MAIL =
      Pattern.compile("^(https?|mailto):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  boolean is(String lastWord) {
    return type.endsWith("/" + lastWord);
  }

  /** A link that only a reader's click follows. */
  boolean isPlainLink() {
    return is("hyperlink") && WEB_OR_MAIL.matcher(target).matches();
  }
}
