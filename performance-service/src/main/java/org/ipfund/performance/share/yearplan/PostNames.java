package org.ipfund.performance.share.yearplan;

import java.util.List;
import org.ipfund.platform.value.PlainText;

/**
 * Tells the name of a post or an office from that of a person: the record says which post is in
 * charge, and nobody's name (SB-009, SB-087). Pure.
 */
final class PostNames {

  private static final List<String> POSTS =
      List.of("长", "主任", "书记", "主席", "专员", "委员", "巡视员", "调研员", "领导", "负责人", "总监", "总师");
  private static final List<String> OFFICES =
      List.of(
          "局", "处", "科", "室", "办", "厅", "委", "部", "中心", "院", "会", "队", "所", "庭", "站", "司", "组", "府",
          "大学", "学校", "公司", "单位");
  private static final List<String> RANKS =
      List.of("常务副", "副", "总", "第一", "党组", "党委", "分管", "主管", "主要", "相关", "一级", "二级", "三级", "四级");

  /** The surnames of most people; before a rank or a post they make it a person's title. */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃戴莫孔向汤";

  private static final int LONGEST_NAME = 3;

  private PostNames() {}

  /** Whether a text names a post, and no person beside it. */
  static boolean isPost(String text) {
    String line = PlainText.line(text);
    String post = ending(line, POSTS);
    return post != null && !isTitled(line.substring(0, line.length() - post.length()), post);
  }

  /** Whether a text names an office or unit. */
  static boolean isOffice(String text) {
    return ending(PlainText.line(text), OFFICES) != null;
  }

  private static String ending(String line, List<String> words) {
    return words.stream()
        .filter(word -> line.length() > word.length() && line.endsWith(word))
        .findFirst()
        .orElse(null);
  }

  /** Whether what stands before a post is the name of a person: 张（副局）, 李明（副局）. */
  private static boolean isTitled(String before, String post) {
    String rest = post.equals("长") ? withoutKind(before) : before;
    for (String rank : RANKS) {
      if (rest.endsWith(rank)) {
        rest = rest.substring(0, rest.length() - rank.length());
      }
    }
    return !rest.isEmpty()
        && rest.length() <= LONGEST_NAME
        && SURNAMES.indexOf(rest.charAt(0)) >= 0
        && OFFICES.stream().noneMatch(rest::endsWith)
        && !rest.matches(".*[省市区县镇街道]");
  }

  /** 局长 is a post of which 局 is a part. */
  private static String withoutKind(String before) {
    return before.isEmpty() ? before : before.substring(0, before.length() - 1);
  }
}
