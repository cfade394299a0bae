package org.ipfund.submission.line;

import java.util.regex.Pattern;

/** Whether a target can be counted: its text holds a number, of whatever width. */
public final class Quantifiable {

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]|百分之[一二三四五六七八九十百]");

  private Quantifiable() {}

  public static boolean is(Indicator indicator) {
    return NUMBER.matcher(indicator.targetText()).find();
  }
}
