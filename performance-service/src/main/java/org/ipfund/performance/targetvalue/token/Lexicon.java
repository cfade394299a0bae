package org.ipfund.performance.targetvalue.token;

import static org.ipfund.performance.targetvalue.token.TargetComparator.APPROX;
import static org.ipfund.performance.targetvalue.token.TargetComparator.EQ;
import static org.ipfund.performance.targetvalue.token.TargetComparator.GE;
import static org.ipfund.performance.targetvalue.token.TargetComparator.GT;
import static org.ipfund.performance.targetvalue.token.TargetComparator.LE;
import static org.ipfund.performance.targetvalue.token.TargetComparator.LT;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words the grammar knows, each with its role; a new wording is one more word here. */
final class Lexicon {

  static final WordTable<Word> WORDS = new WordTable<>(words());

  private Lexicon() {}

  private static Map<String, Word> words() {
    Map<String, Word> words = new HashMap<>();
    boundsBefore(words);
    boundsAfter(words);
    objects(words);
    changes(words);
    states(words);
    add(words, Role.BEFORE_DATE, null, "前 之前 以前 止 为止");
    add(words, Role.AFTER_DATE, null, "后 之后 以后");
    add(words, Role.PLAIN, null, "内部 内容 内地 内外 内控 起草 起步 起点 前期 前景 前瞻 前列 前沿 后续 后期");
    add(words, Role.PLAIN, null, "人均 平均 年均 户均 均衡 一次性 一期工程 一条龙 一体化 一站式 一对一 十分 多样 多元 多方 余额");
    return words;
  }

  private static void boundsBefore(Map<String, Word> words) {
    add(words, Role.BOUND_BEFORE, GE, "不少于 不低于 不小于 不下于 不得少于 不得低于 不应少于 不应低于 ≥ >= 大于等于 大于或等于");
    add(words, Role.BOUND_BEFORE, GT, "大于 超过 高于 多于 超出 突破 逾 超 >");
    add(words, Role.BOUND_BEFORE, LE, "不高于 不超过 不大于 不多于 不超 不得超过 不得高于 ≤ <= 小于等于 小于或等于 控制在");
    add(words, Role.BOUND_BEFORE, LT, "小于 低于 少于 不足 不到 不满 未满 <");
    add(words, Role.BOUND_BEFORE, EQ, "达到 达 等于 =");
    add(words, Role.BOUND_BEFORE, APPROX, "约 大约 接近 将近 近 ≈");
    add(words, Role.BOUND_ADVERB, GE, "至少 最少 最低 起码");
    add(words, Role.BOUND_ADVERB, LE, "至多 最多 最高");
  }

  private static void boundsAfter(Map<String, Word> words) {
    add(words, Role.BOUND_AFTER, GE, "以上 及以上 或以上 起 +");
    add(words, Role.BOUND_AFTER, LE, "以内 以下 及以下 或以下 之内 内");
    add(words, Role.BOUND_AFTER, APPROX, "左右 上下");
    add(words, Role.RANGE_MARK, null, "- -- ~ 至 到");
  }

  private static void objects(Map<String, Word> words) {
    add(words, Role.EACH, null, "各 分别 均");
    add(words, Role.EVERY, null, "每个 每家 每所 每县 每市 每区 每镇 各县 各市 各区 各镇 各地市 各县区");
    add(words, Role.HOPE, null, "力争 争取 努力");
    add(words, Role.VERB, null, "新增 形成 撰写 举办 开展 建设 建立 培育 组织 召开 设立 支持 促进 提供");
    add(words, Role.VAGUE, null, "一批 一系列 一些 一部分 若干 多个 多家 多场 多项 多次 数个 数家 几个 几家");
  }

  private static void changes(Map<String, Word> words) {
    add(words, Role.RISE, null, "增长 增加 上升 增多 递增");
    add(words, Role.FALL, null, "下降 减少 降低 下滑 递减");
    add(words, Role.IMPROVE, null, "提升 提高");
    add(words, Role.STEADY, null, "保持稳定 基本稳定 保持平稳 基本平稳 保持不变 持平 稳定 只增不减");
    add(
        words,
        Role.BASELINE,
        null,
        "较上年 较去年 比上年 比去年 较上一年 比上一年 不低于上年 不少于上年 高于上年 优于上年 同比 环比 较上年度 比上年度 逐年");
    add(words, Role.TENDENCY, null, "态势 趋势");
    add(words, Role.PLAIN, null, "增长率 增长点 增加值 稳定性");
  }

  private static void states(Map<String, Word> words) {
    add(words, Role.STATE, null, "加强 完善 推进 运行 增强 优化 改善 巩固 深化 健全 规范 显著 明显 良好 较好 有效 满意");
    add(words, Role.DONE, null, "完成 达标 完工 竣工 办结 结题 验收 建成 到位 交付 上线");
    add(words, Role.TIMELY, null, "按期 按时 如期 限期 按计划 按合同 按进度");
    add(words, Role.REACHED, null, "已建设 已建成 已完成 已达标 已达到 已实现");
    add(words, Role.PLAIN, null, "完成率 达标率 优化率");
  }

  private static void add(
      Map<String, Word> words,
      Role role,
      @Nullable TargetComparator comparator,
      String blankSeparated) {
    for (String word : blankSeparated.split(" ")) {
      words.put(word, new Word(word, role, comparator));
    }
  }
}
