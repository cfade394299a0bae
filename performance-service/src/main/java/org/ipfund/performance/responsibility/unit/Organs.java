package org.ipfund.performance.responsibility.unit;

import static org.ipfund.performance.responsibility.token.Expression.pattern;
import static org.ipfund.performance.responsibility.token.Expression.words;

import java.util.regex.Pattern;

/** Which names can stand without the name of their government, and whose they are then. */
final class Organs {

  private static final Pattern PARTY_ONLY =
      pattern(
          words(
              """
              组织部 宣传部 统战部 政法委(?:员会)? 社会工作部 社工部
              """));
  private static final Pattern PARTY =
      pattern(
          words(
              """
              组织部 宣传部 统战部 政法委(?:员会)? 社会工作部 社工部 网信办
              网络安全和信息化委员会办公室 编办 机构编制委员会办公室 政研室 政策研究室
              外办 外事办 外事工作委员会办公室 台办 台湾工作办公室 台湾工作办 巡视办
              巡察办 农办 军民融合办 军民融合发展委员会办公室 财办 财经办 财经委办
              改革办 深改办 老干部局 党校 国安办 保密办 密码局 机要局
              (?:直属|省直|市直)?机关工委 教育工委 两新工委 审计办 金融办 金融委办
              金融工委 依法治.办 全面依法治.办 人才办
              """));
  private static final Pattern DEPARTMENT =
      pattern(
          ".*",
          words(
              """
              厅 局 委 委员会 办 办公室 法院 检察院 会 联 协 室 院 校 中心 总队 供销社
              供销合作社 联社 社科院 出版社 站 所 工委
              """));
  private static final Pattern OUTSIDE_START =
      pattern(
          words(
              """
              各 有关 相关 其他 全 本 国家 国务院 中央 中国 中共 最高 人民银行 人行
              中科院 海关 民航 驻 武警 军区 军分区 解放军 团 共青团 “ 国网 南方 广铁 铁路
              民革 民盟 九三 致公 民建 民进 农工 台盟 属地 所在 省级 市级 县级 区级
              省直 市直 县直 区直 省属 市属 行业 重点 试点 高校 企业 新华社 人民日报
              中新社
              """),
          ".*");
  private static final Pattern OUTSIDE_END =
      pattern(
          ".*",
          words(
              """
              公司 集团 银行 分行 支行 大学 学院 学校 海关 企业 高校 院校 院所 总局
              总署 部门 单位 机构 协会 商会 联盟 政府 管委会 银保监会 证监会 医院
              研究院 事务所 分社 报社 报业 部
              """));

  private Organs() {}

  /** An organ of the party wherever it stands: 宣传部. */
  static boolean alwaysParty(String name) {
    return PARTY_ONLY.matcher(name).matches();
  }

  /** An organ of the party behind another one: 网信办. */
  static boolean party(String name) {
    return PARTY.matcher(name).matches();
  }

  /** A department that goes on with the prefix of another one. */
  static boolean department(String name) {
    boolean outside =
        !Places.prefix(name).isEmpty()
            || OUTSIDE_START.matcher(name).matches()
            || OUTSIDE_END.matcher(name).matches();
    return !outside && DEPARTMENT.matcher(name).matches();
  }
}
