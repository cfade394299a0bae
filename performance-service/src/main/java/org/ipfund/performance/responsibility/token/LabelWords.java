package org.ipfund.performance.responsibility.token;

import static org.ipfund.performance.responsibility.token.Expression.any;
import static org.ipfund.performance.responsibility.token.Expression.join;
import static org.ipfund.performance.responsibility.token.Expression.maybe;
import static org.ipfund.performance.responsibility.token.Expression.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 牵头单位：, 配合部门为, 责任分工：: the role stands before its units. */
final class LabelWords {

  private static final String SCOPE = maybe("主要", "第一", "共同", "具体", "省级", "市级", "区级", "县级", "国家");
  private static final String DEED =
      any("牵头|责任|配合|负责|参与|参加|协同|协办|主办|承办|支持|指导|落实|实施|主责", "协作|协助|督办|督导|监督|协调|联合|主管|承担|完成");
  private static final String BODY = maybe("单位", "部门", "处室", "机构", "方", "主体", "地区");
  private static final Pattern LABEL =
      pattern(
          "(?:",
          join(SCOPE, DEED, "(?:和|及|与|、|或)?"),
          "){1,3}的?(?:省级|市级)?",
          join(BODY, maybe("和地区", "及地区", "及单位", "（单位）", "（部门）")),
          "(?:：|为(?!主))|(?:(?:责任|任务|职责|工作)?分工(?:安排)?|责任落实)：");
  private static final Pattern SURE =
      Pattern.compile("(?:牵头|责任|配合|参与|参加|协办|主办|支持|协同)(?:责任)?(?:单位|部门)：");
  private static final String MATTER =
      any("时限", "时间", "期限", "进度", "节点", "牵头领导", "责任领导", "责任人", "负责人", "联系人", "分管领导", "工作目标", "备注");
  private static final Pattern ASIDE =
      pattern(
          "(?:完成|办理|推进|落实)?",
          join(MATTER, "(?:要求|节点|安排)?：[^；。）]*?"),
          "(?=[；。），](?:牵头|责任|配合|参与)|(?:牵头|责任|配合|参与)(?:单位|部门)：|[；。）]|$)");
  private static final Pattern LEADS = Pattern.compile("^(?:主要|第一|共同|省级|市级|国家)?(?:牵头|主办|主责|第一责任)");
  private static final Pattern SUPPORTS = Pattern.compile("配合|参与|参加|协同|协办|支持|协作|协助|联合");
  private static final Pattern WATCHES = Pattern.compile("指导|督办|督导|监督");

  private LabelWords() {}

  static Optional<Token.Label> match(String plain, int at) {
    Matcher matcher = LABEL.matcher(plain).region(at, Math.min(plain.length(), at + LONGEST));
    return matcher.lookingAt()
        ? Optional.of(new Token.Label(at, matcher.end(), role(matcher.group())))
        : Optional.empty();
  }

  /** Labels that are none else even where the sign before them is missing. */
  static Optional<Token> anywhere(String plain, int at) {
    if ("牵责配参协主支完办推落时期进节联分工备负".indexOf(plain.charAt(at)) < 0) {
      return Optional.empty();
    }
    Matcher aside = ASIDE.matcher(plain).region(at, plain.length());
    if (aside.lookingAt()) {
      return Optional.of(new Token.Aside(at, aside.end()));
    }
    Matcher sure = SURE.matcher(plain).region(at, Math.min(plain.length(), at + LONGEST));
    return sure.lookingAt()
        ? Optional.of(new Token.Label(at, sure.end(), role(sure.group())))
        : Optional.empty();
  }

  private static final int LONGEST = 30;

  private static @Nullable ResponsibilityRole role(String words) {
    boolean leads = LEADS.matcher(words).find();
    if (leads && !words.matches(".*(?:责任|负责|落实|配合)(?:单位|部门|主体)?：.*")) {
      return ResponsibilityRole.LEAD;
    }
    if (!leads && SUPPORTS.matcher(words).find()) {
      return ResponsibilityRole.COOPERATING;
    }
    if (WATCHES.matcher(words).find()) {
      return ResponsibilityRole.GUIDING;
    }
    return words.contains("分工：") ? null : ResponsibilityRole.RESPONSIBLE;
  }
}
