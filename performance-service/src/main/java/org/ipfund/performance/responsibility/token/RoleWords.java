package org.ipfund.performance.responsibility.token;

import static org.ipfund.performance.responsibility.token.Expression.any;
import static org.ipfund.performance.responsibility.token.Expression.join;
import static org.ipfund.performance.responsibility.token.Expression.maybe;
import static org.ipfund.performance.responsibility.token.Expression.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that give a role: how ({@code MANNER}), what ({@code DEED}) and what is left to say
 * ({@code TAIL}). A strong word counts wherever it stands, a weak one (落实, 指导) only where the
 * sentence ends behind it, as it is a part of names too.
 */
final class RoleWords {

  private static final String BY = any("按照", "按", "根据", "依照", "依据", "依", "在");
  private static final String OWN = join(any("各自", "部门", "单位", "本部门", "法定"), "*+的?(?:工作)?");
  private static final String DUTY_WORD = any("职责", "职能", "责任", "职权", "任务");
  private static final String SPLIT = maybe("分工", "范围内", "权限", "范围");
  private static final String DUTY =
      any(join(BY, "?", OWN, DUTY_WORD, "(?:任务)?", SPLIT), join(BY, "分工"), "分工|分别|各负其责|各司其职|分头|各自");
  private static final String MANNER =
      any(
          "共同|联合|具体|统筹|密切|积极|协同|依法|主要|总体|全面|认真|抓好|做好|并|要|均|组织",
          "结合(?:实际|职能|工作实际)|按(?:照)?要求|(?:和|与)(?=配合|落实)",
          DUTY);
  private static final String STRONG =
      any(
          "(?:牵头|配合|参加|参与|主办|协办|承办)(?!单位|部门|领导|人(?!民)|公)",
          "抓总|协助|负责(?!人(?!民|力)|同志|单位|部门)|(?:做好|抓好|提供|给予)(?=\\p{IsHan})");
  private static final String WEAK =
      any(
          "落实|实施|推进|推动|执行|承担|组织|统筹|协调|支持|协作|协同|指导|督促|监督|督导|督办",
          "研究制定|制定|制订|修订|出台|开展|编制|检查|办理|完成|贯彻|抓好|做好|落地|推广");
  private static final String TAIL = "(?:好?(?:相关|有关|各项|具体|本地区?|本部门|此项)*(?:落实|工作|任务|事项|事宜))?+";
  private static final String STOP = "(?=[，；。）]|$)";
  private static final String JOINT = "(?:、|和|与|并)?";
  private static final Pattern STRONG_PREDICATE =
      pattern(MANNER, "{0,4}", STRONG, "(?:", JOINT, any(MANNER, STRONG, WEAK), "){0,4}+", TAIL);
  private static final Pattern WEAK_PREDICATE =
      pattern(MANNER, "{0,4}", WEAK, "(?:", JOINT, any(MANNER, WEAK), "){0,3}+", TAIL, STOP);
  private static final Pattern DUTY_ALONE = pattern(DUTY, "{1,3}+(?:做好|抓好|推进|开展|落实)?", TAIL, STOP);

  private RoleWords() {}

  static Optional<Token.Predicate> match(String plain, int at) {
    if (FIRST.indexOf(plain.charAt(at)) < 0) {
      return Optional.empty();
    }
    return match(STRONG_PREDICATE, plain, at)
        .or(() -> match(WEAK_PREDICATE, plain, at))
        .or(() -> match(DUTY_ALONE, plain, at));
  }

  /** What a predicate can begin with; most characters of a clause are none of them. */
  private static final String FIRST = "按根依在各部单本法职责任分共联具统密积协全认抓做并要均组和与牵主负配参承落实推执支指督监检办完贯总结研制修出开编提给";

  private static Optional<Token.Predicate> match(Pattern pattern, String plain, int at) {
    Matcher matcher = pattern.matcher(plain).region(at, Math.min(plain.length(), at + LONGEST));
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    if (!matcher.lookingAt() || matcher.end() == at) {
      return Optional.empty();
    }
    return Optional.of(new Token.Predicate(at, matcher.end(), role(matcher.group())));
  }

  private static final int LONGEST = 40;

  private static final Pattern LEADS = Pattern.compile("牵头|主办|抓总");
  private static final Pattern SUPPORTS = Pattern.compile("配合|参加|参与|协助|协同|协办|支持|协作");
  private static final Pattern SHARES = Pattern.compile("职责|职能|职权|分工|分别|各负其责|各司其职|分头|各自");
  private static final Pattern WATCHES = Pattern.compile("指导|督促|监督|督导|督办|检查");
  private static final Pattern DOES = Pattern.compile("落实|实施|执行|承担|推进");

  static ResponsibilityRole role(String words) {
    if (LEADS.matcher(words).find()) {
      return ResponsibilityRole.LEAD;
    }
    if (SUPPORTS.matcher(words).find()) {
      return ResponsibilityRole.COOPERATING;
    }
    if (SHARES.matcher(words).find()) {
      return ResponsibilityRole.SHARED;
    }
    boolean watchesOnly = WATCHES.matcher(words).find() && !DOES.matcher(words).find();
    return watchesOnly ? ResponsibilityRole.GUIDING : ResponsibilityRole.RESPONSIBLE;
  }
}
