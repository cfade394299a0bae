package org.ipfund.performance.targetvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that annex 3 does not print but others of its kind do. */
class NeighbourTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "＞5家 | NUMERIC GT 5.. 家",
        "> 5 家 | NUMERIC GT 5.. 家",
        "＜10% | NUMERIC LT ..10 %",
        "超过5家 | NUMERIC GT 5.. 家",
        "大于80% | NUMERIC GT 80.. %",
        "超过5家以上 | NUMERIC GT 5.. 家",
        "大于等于80% | NUMERIC GE 80.. %",
        ">=80% | NUMERIC GE 80.. %",
        "不超过10% | NUMERIC LE ..10 %",
        "控制在10%以内 | NUMERIC LE ..10 %",
        "控制在10% | NUMERIC LE ..10 %",
        "10%以下 | NUMERIC LE ..10 %",
        "30个工作日内 | NUMERIC LE ..30 个工作日",
        "低于5% | NUMERIC LT ..5 %",
        "至多3次 | NUMERIC LE ..3 次",
        "5家左右 | NUMERIC APPROX 5..5 家",
        "约5家 | NUMERIC APPROX 5..5 家",
        "大约5家左右 | NUMERIC APPROX 5..5 家",
        "10余家 | NUMERIC APPROX 10..10 家",
        "10多家企业 | NUMERIC APPROX 10..10 家",
        "达到80% | NUMERIC EQ 80..80 %",
        "达到80%以上 | NUMERIC GE 80.. %",
        "满意度达到95 | NUMERIC EQ 95..95",
        "100+ | NUMERIC GE 100..",
        "10家企业以上 | NUMERIC GE 10.. 家",
        "3家省级以上企业 | NUMERIC EQ 3..3 家",
        "提高到95% | NUMERIC EQ 95..95 %",
        "-5% | NUMERIC EQ -5..-5 %",
        "（3家） | NUMERIC EQ 3..3 家",
        "3幅 | NUMERIC EQ 3..3 幅",
        "不少于3辑以上 | NUMERIC GE 3.. 辑",
        "20元/亩 | NUMERIC EQ 20..20 元/亩"
      })
  void read_whenComparatorIsAnother_readsIt(String text, String expected) {
    assertEquals(expected, line(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "不少于１０家 | NUMERIC GE 10.. 家",
        "８５％以上 | NUMERIC GE 85.. %",
        "'1,000次以上' | NUMERIC GE 1000.. 次",
        "'1，234，567元' | NUMERIC EQ 1234567..1234567 元",
        "1.50亿元 | NUMERIC EQ 1.50..1.50 亿元",
        "300万元 | NUMERIC EQ 300..300 万元",
        "2千万元 | NUMERIC EQ 2000..2000 万元",
        "1亿2000万元 | NUMERIC EQ 12000..12000 万元",
        "1.5万人次 | NUMERIC EQ 15000..15000 人次",
        "十家 | NUMERIC EQ 10..10 家",
        "不少于二十五场 | NUMERIC GE 25.. 场",
        "一百零五件 | NUMERIC EQ 105..105 件",
        "三百五十件 | NUMERIC EQ 350..350 件",
        "三百五件 | NUMERIC EQ 350..350 件",
        "两万五千人次 | NUMERIC EQ 25000..25000 人次",
        "一亿三千万元 | NUMERIC EQ 13000..13000 万元",
        "两亿元 | NUMERIC EQ 2..2 亿元",
        "壹拾贰场 | NUMERIC EQ 12..12 场",
        "二十余家 | NUMERIC APPROX 20..20 家",
        "百分之八十五以上 | NUMERIC GE 85.. %",
        "ISO9001认证5家 | NUMERIC EQ 5..5 家",
        "举办第3届大赛1场 | NUMERIC EQ 1..1 场",
        "印发《2024年1号方案》2份 | NUMERIC EQ 2..2 份",
        "进一步完善 | QUALITATIVE",
        "打造统一平台 | QUALITATIVE",
        "一系列 | QUALITATIVE",
        "一批次 | NUMERIC EQ 1..1 批次",
        "三分之二以上 | QUALITATIVE"
      })
  void read_whenNumberIsWrittenAnotherWay_readsIt(String text, String expected) {
    assertEquals(expected, line(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2～3场 | RANGE RANGE 2..3 场",
        "2至3场 | RANGE RANGE 2..3 场",
        "2—3场 | RANGE RANGE 2..3 场",
        "5%-10% | RANGE RANGE 5..10 %",
        "10万-20万元 | RANGE RANGE 10..20 万元",
        "三至五家 | RANGE RANGE 3..5 家",
        "不少于5家，不超过10家 | RANGE RANGE 5..10 家",
        "大于5%且小于10% | RANGE RANGE 5..10 %",
        "3-2场 | INVALID",
        "培训5场，服务企业20家 | MULTI [培训5场, 服务企业20家]",
        "1.培训5场；2.服务企业20家。 | MULTI [1.培训5场, 2.服务企业20家]",
        "培训5场服务企业20家 | MULTI [培训5场, 服务企业20家]",
        "开展培训，不少于5场 | NUMERIC GE 5.. 场",
        "各县不少于1场 | NUMERIC GE 1.. 场 each",
        "每个县建设1个 | NUMERIC EQ 1..1 个 each",
        "各类主体100家 | NUMERIC EQ 100..100 家",
        "广州市和深圳市各建设2-3个 | MULTI RANGE 2..3 个 each [广州市, 深圳市]",
        "不断加强，逐步提升 | MULTI [不断加强, 逐步提升]"
      })
  void read_whenSeveralNumbersOrObjects_readsThemTogether(String text, String expected) {
    assertEquals(expected, line(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12月31日前 | DATE LE ..--12-31",
        "2024年12月31日前完成 | DATE LE ..2024-12-31",
        "年底前 | DATE LE ..--12-31",
        "2024年底前完成平台建设 | DATE LE ..2024-12-31",
        "2024年2月底前 | DATE LE ..2024-02-29",
        "6月底前 | DATE LE ..--06",
        "2024年内 | DATE LE ..2024-12-31",
        "2024-06-30 | DATE EQ 2024-06-30..2024-06-30",
        "2024年6月至12月 | DATE RANGE 2024-06-01..2024-12-31",
        "2024-2025年 | DATE EQ 2024-01-01..2025-12-31",
        "第三季度末前 | DATE LE ..--09",
        "2025年前 | DATE LT ..2025-01-01",
        "2024年底前培育5家 | NUMERIC EQ 5..5 家",
        "对2022年获得称号的企业给予奖励 | QUALITATIVE",
        "同比增长10% | TREND UP 10..10 %",
        "较上年增长10%以上 | TREND UP 10.. %",
        "较上年增加5件 | TREND UP 5..5 件",
        "下降不超过5% | TREND DOWN ..5 %",
        "提高5个百分点 | TREND UP 5..5 个百分点",
        "增长率不低于10% | NUMERIC GE 10.. %",
        "减少5件 | TREND DOWN 5..5 件",
        "不低于上年水平 | TREND",
        "增加3家 | NUMERIC EQ 3..3 家",
        "呈增长态势 | TREND",
        "较上年下降 | TREND",
        "按时完成 | COMPLETION",
        "完成平台建设 | COMPLETION",
        "力争完成 | COMPLETION hope",
        "是 | BOOLEAN",
        "未发生重大侵权事件 | BOOLEAN",
        "/ | INVALID",
        "待定 | INVALID",
        "… | INVALID",
        "已完成3家 | NUMERIC EQ 3..3 家 reached"
      })
  void read_whenNotAPlainNumber_namesItsKind(String text, String expected) {
    assertEquals(expected, line(text));
  }

  private static String line(String text) {
    return Readings.line(TargetValueReader.read(text, null));
  }
}
