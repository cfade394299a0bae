package org.ipfund.performance.planfile.office;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ipfund.performance.planfile.reading.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that Word shows before paragraphs and does not store as text. */
final class Numbers {

  private static final int DEEPEST = 9;

  private final Map<BigInteger, int[]> counters = new HashMap<>();
  private final Set<BigInteger> begun = new HashSet<>();

  /** The number before the paragraph; "" where none stands. */
  String next(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String pattern = list == null || list.signum() == 0 ? null : paragraph.getNumLevelText();
    if (list == null || pattern == null || "bullet".equals(paragraph.getNumFmt())) {
      return "";
    }
    BigInteger depth = paragraph.getNumIlvl();
    int level = depth == null ? 0 : Math.min(DEEPEST - 1, depth.intValue());
    int[] counter = counters.computeIfAbsent(family(paragraph, list), key -> new int[DEEPEST]);
    BigInteger start = paragraph.getNumStartOverride();
    if (begun.add(list) && start != null) {
      counter[level] = start.intValue() - 1;
    }
    counter[level]++;
    Arrays.fill(counter, level + 1, DEEPEST, 0);
    return label(pattern, counter, level, paragraph.getNumFmt());
  }

  /** Lists of one abstract list count on, unless they say where they begin. */
  private static BigInteger family(XWPFParagraph paragraph, BigInteger list) {
    XWPFNumbering numbering = paragraph.getDocument().getNumbering();
    BigInteger family = numbering == null ? null : numbering.getAbstractNumID(list);
    return family == null ? list : family;
  }

  private static String label(String pattern, int[] counter, int level, @Nullable String format) {
    String label = pattern;
    for (int at = 0; at <= level; at++) {
      label = label.replace("%" + (at + 1), number(Math.max(1, counter[at]), format));
    }
    return label;
  }

  private static String number(int number, @Nullable String format) {
    boolean chinese =
        format != null && (format.startsWith("chinese") || format.startsWith("ideograph"));
    return chinese ? ChineseNumeral.print(number) : Integer.toString(number);
  }
}
