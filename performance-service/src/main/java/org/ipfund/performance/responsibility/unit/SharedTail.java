package org.ipfund.performance.responsibility.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives names of a list what the last of them prints for all: 广州、深圳、珠海出入境边防检查总站 are three stations,
 * 各区、各地级以上市人民政府 two kinds of governments, 教育、科技部门 two departments.
 */
public final class SharedTail {

  private static final Pattern STATION =
      Pattern.compile(
          ".{2,4}?((?:出入境)?边防检查(?:总)?站|边检(?:总)?站|海关|银保监局|证监局|金融监管局|海事局|税务局|分行|中心支行|专员办|(?:市|区|县|旗|镇|州)(?:人民政府|政府|管委会|党委政府)|(?:新区|高新区|经开区|开发区)(?:管委会|管理委员会))");
  private static final Pattern DEPARTMENT =
      Pattern.compile(".+?((?:行政)?主管部门|职能部门|监管部门|管理部门|行政部门|部门)");
  private static final Pattern SEVERAL = Pattern.compile("((?:各级|各地区?|各市|各县|省级|市级|县级|有关|相关))(.+)");
  private static final Pattern EACH_GOVERNMENT = Pattern.compile("各.+(?:政府|公署|管委会)");
  private static final Pattern ZONE = Pattern.compile(".+[区城](管委会|管理委员会)");
  private static final Pattern ZONE_NAME = Pattern.compile("[^各省市县（]+[区城]");
  private static final Pattern LEVELS = Pattern.compile("[两三四五]级.*");
  private static final Pattern COMMITTEE = Pattern.compile("(?:省|市|区|县|自治区)(?:党)?委");
  private static final Pattern OFFICE = Pattern.compile("(?:省|市|区|县|自治区)(?:人民)?政府(.+)");

  private SharedTail() {}

  /** The names with their tails, from the last to the first. */
  public static List<ListedName> share(List<ListedName> names) {
    List<ListedName> shared = together(names);
    boolean[] lends = new boolean[shared.size()];
    for (int i = shared.size() - 2; i >= 0; i--) {
      ListedName name = shared.get(i);
      String tail = tail(name.full(), shared.get(i + 1).full());
      lends[i] = !tail.isEmpty();
      shared.set(i, name.named(name.full() + tail));
    }
    for (int i = 1; i < shared.size(); i++) {
      String before = shared.get(i - 1).full();
      String name = lent(before, shared.get(i).full(), lends[i - 1]);
      shared.set(i, shared.get(i).named(several(before, name)));
    }
    return shared;
  }

  /** 市、县（区）两级人民政府 says two levels in one name. */
  private static List<ListedName> together(List<ListedName> names) {
    List<ListedName> joined = new ArrayList<>();
    for (ListedName name : names) {
      ListedName last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean levels = LEVELS.matcher(Head.of(name.full()).tail()).matches();
      if (levels
          && last != null
          && last.end() + 1 == name.start()
          && Head.of(last.full()).onlyLevel()) {
        joined.set(joined.size() - 1, last.and(name));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private static String tail(String name, String next) {
    Head head = Head.of(name);
    Head behind = Head.of(next);
    Matcher zone = ZONE.matcher(next);
    if (zone.matches() && !head.each() && ZONE_NAME.matcher(name).matches()) {
      return zone.group(1);
    }
    if (head.tail().isEmpty() && !head.places().isEmpty() && !behind.tail().isEmpty()) {
      return joins(head, behind)
          ? level(head, behind) + behind.tail()
          : station(head.needsTail() ? name : "", next);
    }
    Matcher office = OFFICE.matcher(next);
    if (COMMITTEE.matcher(name).matches() && office.matches()) {
      return office.group(1);
    }
    if (UnitWords.unit(name) || UnitWords.locality(name)) {
      return "";
    }
    Matcher department = DEPARTMENT.matcher(next);
    boolean departments = department.matches() && !next.matches(".*(?:有关|相关|各).*部门");
    return departments ? department.group(1) : station(name, next);
  }

  /** 西安、咸阳市人民政府: the 市 is shared too. */
  private static String level(Head head, Head next) {
    String place = Places.prefix(next.places());
    boolean bare = head.places().equals(Places.prefix(head.places()));
    return bare && !place.isEmpty() ? next.places().substring(place.length()) : "";
  }

  private static String station(String name, String next) {
    Matcher station = STATION.matcher(next);
    boolean place = name.length() >= 2 && name.length() <= 4 && station.matches();
    if (!place || UnitWords.unit(name)) {
      return "";
    }
    String tail = station.group(1);
    return name.endsWith(tail.substring(0, 1)) ? tail.substring(1) : tail;
  }

  private static boolean joins(Head head, Head next) {
    if (next.places().isEmpty()
        || next.tail().matches("直.*|[级属].*|委.+")
        || !Places.prefix(next.tail()).isEmpty()) {
      return false;
    }
    if (head.needsTail()) {
      return head.level() || !Places.prefix(next.places()).isEmpty();
    }
    boolean government = next.tail().matches("(?:人民)?政府.*|管委会.*");
    if (next.level()) {
      return next.rank() < head.rank() || government && next.rank() == head.rank();
    }
    return (next.each() || !head.each())
        && UnitWords.unit(next.places() + next.tail())
        && !next.tail().matches("(?:有关|相关|各).*");
  }

  /** 各市、县人民政府: what shares its tail also gets the 各. */
  private static String lent(String name, String next, boolean shared) {
    Head head = Head.of(name);
    Head behind = Head.of(next);
    boolean levels = head.tail().isEmpty() && behind.tail().isEmpty();
    boolean governments =
        EACH_GOVERNMENT.matcher(name).matches() && behind.tail().matches("(?:人民)?政府");
    boolean lends = head.each() && behind.level() && (shared || levels || governments);
    return lends ? name.substring(0, name.startsWith("各") ? 1 : 2) + next : next;
  }

  /** 各级发展改革部门、财政部门: the second is one of each level too. */
  private static String several(String name, String next) {
    Matcher several = SEVERAL.matcher(name);
    boolean bare = next.matches("(?:人民)?政府|.{2,6}部门") && !next.matches("(?:省|市|县|区|各|有关|相关|其他).*");
    return bare && several.matches() && several.group(2).matches(".+部门|党委.*")
        ? several.group(1) + next
        : next;
  }
}
