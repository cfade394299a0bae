package org.ipfund.performance.responsibility.unit;

import static org.ipfund.performance.responsibility.token.Expression.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Carries the prefix of a name to those behind it that have none: 省工商局、新闻出版广电局 are both 省; behind
 * 省委宣传部 an organ of the party goes on with 省委, any other with 省.
 */
public final class PrefixCarry {

  private static final Pattern PARTY_ONLY = Pattern.compile("组织部|宣传部|统战部|政法委(?:员会)?|社会工作部|社工部");
  private static final Pattern PARTY_ORGAN =
      pattern(
          "组织部|宣传部|统战部|政法委(?:员会)?|社会工作部|社工部|网信办|网络安全和信息化委员会办公室|编办|机构编制委员会办公室|政研室|政策研究室",
          "|外办|外事办|外事工作委员会办公室|台办|台湾工作办公室|台湾工作办|巡视办|巡察办|农办|军民融合办|军民融合发展委员会办公室|财办|财经办|财经委办|改革办|深改办",
          "|老干部局|党校|国安办|保密办|密码局|机要局|(?:直属|省直|市直)?机关工委|教育工委|两新工委|审计办|金融办|金融委办|金融工委|依法治省办|依法治市办|全面依法治.办|人才办");
  private static final Pattern BARE =
      Pattern.compile(".*(?:厅|局|委|委员会|办|办公室|法院|检察院|会|联|协|室|院|校|中心|总队|供销社|供销合作社|联社|社科院|出版社|站|所|工委)");
  private static final Pattern OUTSIDE =
      pattern(
          "(?:各|有关|相关|其他|全|本|国家|国务院|中央|中国|中共|最高|人民银行|人行|中科院|海关|民航|驻|武警|军|团|共青团|“|“?双随机|国网|南方|广铁|铁路|民革|民盟|九三|致公|民建|民进|农工|台盟|属地|所在|省级|市级|县级|区级|省直|市直|县直|区直|省属|市属|行业|重点|试点|高校|企业|新华社|人民日报|中新社|中共).*",
          "|.*(?:公司|集团|银行|分行|支行|大学|学院|学校|海关|企业|高校|院校|院所|总局|总署|部门|单位|机构|协会|商会|联盟|政府|管委会|银保监会|证监会|医院|研究院|事务所|分社|报社|报业|部)");

  private static final Pattern BANK = Pattern.compile("((?:中国)?人民银行|人行).*");
  private static final Pattern BRANCH = Pattern.compile(".{2,6}(?:分行|支行|营业管理部)");

  private static final Pattern ASSEMBLY = Pattern.compile("法工委|法制委|财经委|监察司法委|教科文卫委|社会委");

  private @Nullable Prefix last;
  private String bank = "";

  /** The full name; names must come in the order of the clause. */
  public String full(String name) {
    Matcher central = BANK.matcher(name);
    bank = central.matches() ? central.group(1) : bank;
    if (!bank.isEmpty() && !Places.prefix(name).isEmpty() && BRANCH.matcher(name).matches()) {
      return bank + name;
    }
    Optional<Prefix> own = Prefix.of(name);
    if (own.isPresent()) {
      if (own.get().lends()) {
        last = own.get();
      }
      return name;
    }
    return last == null ? name : carried(last, name);
  }

  private static String carried(Prefix prefix, String name) {
    String base = UnitWords.base(name);
    if (base.startsWith("党委") && base.length() > 2) {
      return prefix.base() + name;
    }
    boolean organ = PARTY_ORGAN.matcher(base).matches();
    if (prefix.base().equals("中央")) {
      return organ ? "中央" + name : name;
    }
    if (organ && (PARTY_ONLY.matcher(base).matches() || !prefix.party().isEmpty())) {
      return prefix.base() + party(prefix) + name;
    }
    if (ASSEMBLY.matcher(base).matches() && prefix.rest().startsWith("人大")) {
      return prefix.base() + "人大" + name;
    }
    if (base.matches("[^各有相其]{2,8}部门") && prefix.rest().endsWith("部门")) {
      return prefix.base() + name;
    }
    boolean named = !Places.prefix(base).isEmpty() || OUTSIDE.matcher(base).matches();
    return !named && BARE.matcher(base).matches() ? prefix.base() + name : name;
  }

  private static String party(Prefix prefix) {
    if (!prefix.party().isEmpty()) {
      return prefix.party();
    }
    return prefix.base().endsWith("自治区") || prefix.base().equals("兵团") ? "党委" : "委";
  }
}
