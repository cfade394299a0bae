package org.ipfund.performance.responsibility.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts text between two signs into names: at 和, 与, 及 where a unit ends before it (教育厅和科技厅, but not
 * 文化和旅游厅), and where a sign was forgotten.
 */
public final class NameSplitter {

  private static final String JOINTS = "和与及暨并";
  private static final Pattern INSIDE = Pattern.compile("(?:其|所属|下属|直属|所辖|政府$|人民政府$|各级|个人).*");
  private static final Pattern OTHERS = Pattern.compile("(?:各|有关|相关|其他|省直|市直|区直|县直)(?!级).+");
  private static final Pattern NEXT_LEVEL =
      Pattern.compile("(?:省|市|自治区|区|县)(?!场|政(?!府|协)|域|块|级|直|容|区|县|（).+");
  private static final Pattern NEXT_EACH =
      Pattern.compile("各(?:地|市|区|县|镇|州|设区|盟|旗|乡|街道|功能区|省|有关|相关)?.+");
  private static final Pattern EACH = Pattern.compile("各(?:地|级|地区|市|区|县).*");
  private static final Pattern LEVEL_EACH = Pattern.compile("各(?:地|市|区|县|镇|州|设区|盟|旗|乡|街道|功能区|省).*");

  /** What is longer is no list of names with a sign forgotten, and takes too long to try. */
  private static final int LONGEST = 120;

  private NameSplitter() {}

  /** The names between two places, in order; what stands between them is a sign. */
  public static List<ListedName> split(String plain, int start, int end, int chunk, boolean scope) {
    List<ListedName> names = new ArrayList<>();
    int from = start;
    int depth = 0;
    int last = end - start > LONGEST ? start : end;
    for (int at = start; at < last; at++) {
      char c = plain.charAt(at);
      depth += "（“".indexOf(c) >= 0 ? 1 : "）”".indexOf(c) >= 0 ? -1 : 0;
      if (depth != 0 || "）”".indexOf(c) >= 0) {
        continue;
      }
      int joint = joint(plain, from, at, end);
      if (joint > 0) {
        add(names, plain, from, at, chunk, scope);
        from = at + joint;
        at = from - 1;
      } else if (boundary(plain, from, at, end)) {
        add(names, plain, from, at, chunk, scope);
        from = at;
      }
    }
    add(names, plain, from, end, chunk, scope);
    return names;
  }

  private static void add(
      List<ListedName> names, String plain, int from, int to, int chunk, boolean scope) {
    if (from < to) {
      names.add(NameReader.read(plain, from, to, chunk, scope));
    }
  }

  /** How long the joint at this place is, 0 when it is part of a name. */
  private static int joint(String plain, int from, int at, int end) {
    int length = plain.startsWith("以及", at) ? 2 : JOINTS.indexOf(plain.charAt(at)) >= 0 ? 1 : 0;
    if (length == 0) {
      return 0;
    }
    if (at == from || at + length >= end) {
      return length;
    }
    String right = plain.substring(at + length, end);
    boolean others = OTHERS.matcher(right).matches();
    boolean whole = (others || ends(plain.substring(from, at))) && !INSIDE.matcher(right).matches();
    return whole && (UnitWords.unit(right) || UnitWords.locality(right)) ? length : 0;
  }

  private static boolean boundary(String plain, int from, int at, int end) {
    char c = plain.charAt(at);
    if (at <= from + 1 || "省市自区县各".indexOf(c) < 0) {
      return false;
    }
    String left = plain.substring(from, at);
    String right = plain.substring(at, end);
    if (c == '各') {
      boolean next = LEVEL_EACH.matcher(right).matches();
      return NEXT_EACH.matcher(right).matches()
          && (next || EACH.matcher(left).matches())
          && (UnitWords.unit(left) || UnitWords.locality(left));
    }
    return NEXT_LEVEL.matcher(right).matches()
        && UnitWords.unit(left)
        && !left.matches(".*(?:总局|总署|国务院)")
        && UnitWords.unit(right);
  }

  private static boolean ends(String left) {
    return UnitWords.unit(left)
        || left.startsWith("各") && UnitWords.locality(left)
        || left.matches(".*(?:高新区|经开区|开发区|新区)");
  }
}
