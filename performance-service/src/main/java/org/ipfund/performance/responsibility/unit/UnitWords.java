package org.ipfund.performance.responsibility.unit;

import static org.ipfund.performance.responsibility.token.Expression.pattern;

import java.util.regex.Pattern;

/** By what a piece of text is known as the name of a unit, of several units or of a place. */
public final class UnitWords {

  private static final Pattern UNIT =
      pattern(
          ".*(?:厅|局|委|办|部|署|院|会|联|协|室|中心|公司|集团|银行|分行|支行|海关|机关|站|总队|支队|大队|兵团",
          "|校|大学|所|社|政府|单位|部门|机构|企业|央企|街道|组|台|馆|司|处|军区|部队|组织|团体|联盟|协作体|运营商",
          "|海警|武警|电网|人行|法庭|会议|公署|队伍|各方|主体|服务商)");
  private static final Pattern NO_UNIT =
      Pattern.compile(
          ".*(?:社会|机会|干部|全部|内部|外部|西部|东部|中部|南部|北部|布局|格局|大局|全局|部署|举办|督办|查办|平台|舞台|场所|处处|公会堂|出台)");
  private static final Pattern LOCALITY =
      Pattern.compile("(?:各|有关|相关|全省|全市|全区|属地|所在)?.*(?:地|省|区|市|县|州|盟|旗|镇|乡|街|级)");
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "各.*|.*(?:有关|相关|各级|所属|其他).*|全.*|.*(?:部门|单位|机构|企业|院校|高校|院所|协会|商会|组织|团体|运营商)|.*“.*”各.*|.*各(?!界).*|县级市|属地.*");

  private UnitWords() {}

  /** Whether the text, brackets at its end left aside, ends like the name of a unit. */
  public static boolean unit(String name) {
    String base = base(name);
    return base.length() > 1 && UNIT.matcher(base).matches() && !NO_UNIT.matcher(base).matches();
  }

  /** Places that stand for their governments: 各区, 深圳市, 各地. */
  public static boolean locality(String name) {
    String base = base(name);
    if (place(base)) {
      return true;
    }
    boolean place =
        base.matches("(?:各|有关|相关).*") || !Places.prefix(base).isEmpty() || base.startsWith("县级");
    boolean zone = base.matches(".*(?:开发区|高新区|经开区|新区|保税区|功能区|园区|合作区|试验区|示范区|自治区|地区|属地)");
    return base.length() > 1 && LOCALITY.matcher(base).matches() && (place || zone);
  }

  /** A bare place: 广州. */
  public static boolean place(String name) {
    return name.length() > 1 && Places.prefix(name).equals(name);
  }

  /** A name for several units that it does not list. */
  public static boolean collective(String name) {
    return COLLECTIVE.matcher(base(name)).matches();
  }

  static String base(String name) {
    String base = name;
    while (base.endsWith("）") && base.lastIndexOf('（') > 0) {
      base = base.substring(0, base.lastIndexOf('（'));
    }
    return base;
  }
}
