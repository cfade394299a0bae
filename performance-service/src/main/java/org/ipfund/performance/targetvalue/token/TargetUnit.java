package org.ipfund.performance.targetvalue.token;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.performance.targetvalue.text.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * The units of target values (家, 届次, 亿元, %) and when two spellings are one unit: brackets and the
 * slash are dropped where what remains is a unit, and a bare 亿 or 万 is money. Source: the canonical
 * units of the value grammar of annex 3.
 */
public final class TargetUnit {

  private static final Set<String> KNOWN =
      words(
          "次 家 个 场 份 批次 % ‰ 届次 所 家次 场次 件 项 亿元 户 期 人次 届 批 条 篇 部 套 本 册 名 人 位 台 种 类 宗 起"
              + " 例 课时 学时 小时 分钟 天 日 工作日 个工作日 周 月 个月 年 季度 分 元 千元 万元 百万元 千万元 百分点 个百分点 平方米"
              + " 公里 亩 公顷 吨 公斤 站 点 处 间 座 支 组 班 户次 件次 项次 班次 倍 成 款 只 张 幅 枚 辆 轮 讲 校 村 县 镇");

  public static final WordTable<String> TABLE =
      new WordTable<>(KNOWN.stream().collect(Collectors.toMap(Function.identity(), u -> u)));

  private static final Map<String, String> MONEY = Map.of("亿", "亿元", "万", "万元");

  private TargetUnit() {}

  /** The normal spelling of a printed unit; null and blank stay null, an unknown unit stays. */
  public static @Nullable String normal(@Nullable String printed) {
    if (printed == null || printed.isBlank()) {
      return null;
    }
    String plain = PrintedText.plain(printed).replaceAll("[\\s()\\[\\]]", "");
    if (MONEY.containsKey(plain)) {
      return MONEY.get(plain);
    }
    String joined = plain.replace("/", "");
    return KNOWN.contains(joined) ? joined : plain;
  }

  /** Whether two printed units count the same thing; two missing units do, one missing does not. */
  public static boolean same(@Nullable String one, @Nullable String other) {
    String normal = normal(one);
    return normal == null ? normal(other) == null : normal.equals(normal(other));
  }

  public static boolean known(@Nullable String printed) {
    String normal = normal(printed);
    return normal != null && KNOWN.contains(normal);
  }

  private static Set<String> words(String blankSeparated) {
    return Arrays.stream(blankSeparated.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
