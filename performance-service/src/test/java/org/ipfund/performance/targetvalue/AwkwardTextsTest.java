package org.ipfund.performance.targetvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The awkward texts of annex 3, each with the name of its indicator where that matters. */
class AwkwardTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "知识产权质押贷款登记金额 | 知识产权质押贷款登记金额 | INVALID",
        "'' | 项目完成期限符合相关要求 | INVALID",
        "0.8 | 服务对象满意度 | NUMERIC EQ 0.8..0.8",
        "新增通过知识产权贯标企业、省级以上知识产权优势示范企业10家以上 | - | NUMERIC GE 10.. 家",
        "每年至少举办两次知识产权公益培训、公益讲座、专题研讨会等培训活动 | 培训活动 | NUMERIC GE 2.. 次",
        "四会市、封开县、德庆县、怀集县各1个 | - | MULTI EQ 1..1 个 each [四会市, 封开县, 德庆县, 怀集县]",
        "中、小学各4家 | 开展中小学知识产权教育 | MULTI EQ 4..4 家 each [中学, 小学]",
        "各1个 | 强县建设试点县、园区 | NUMERIC EQ 1..1 个 each [强县建设试点县, 园区]",
        "各不少于1次 | 案例评选活动、办案经验交流活动 | NUMERIC GE 1.. 次 each [案例评选活动, 办案经验交流活动]",
        "各不少于1次 | - | NUMERIC GE 1.. 次 each",
        "培育发展本地信息公共服务网点不少于1 | - | NUMERIC GE 1..",
        "企业知识产权能力提升, 贯标企业数量保持稳定 | - | MULTI [企业知识产权能力提升, 贯标企业数量保持稳定]",
        "贯标企业数量保持稳定 | 企业知识产权贯标推进 | TREND",
        "为辖区不少于5家企业提供商标注册指导与服务 | - | NUMERIC GE 5.. 家",
        "促进不少于35家企业申报 | - | NUMERIC GE 35.. 家",
        "支持3家企业申报 | - | NUMERIC EQ 3..3 家",
        "完成重点企业专利微导航3份 | - | NUMERIC EQ 3..3 份",
        "后补助单位29个 | 对2022年获得称号单位进行后补助 | NUMERIC EQ 29..29 个",
        "新增3家 | - | NUMERIC EQ 3..3 家",
        "不少于4所中小学 | - | NUMERIC GE 4.. 所",
        "不少于一个 | - | NUMERIC GE 1.. 个",
        "一批 | - | QUALITATIVE",
        "2-3场 | - | RANGE RANGE 2..3 场",
        "≥7（亿） | 专利权质押融资金额 | NUMERIC GE 7.. 亿元 note=亿",
        "不少于90亿元 | - | NUMERIC GE 90.. 亿元",
        "1个(已建设) | - | NUMERIC EQ 1..1 个 reached note=已建设",
        "1份(区域规划类导航或产业规划类) | - | NUMERIC EQ 1..1 份 note=区域规划类导航或产业规划类",
        "不少于6场（讲座、交流活动） | - | NUMERIC GE 6.. 场 note=讲座、交流活动",
        "不少于30家(次) | - | NUMERIC GE 30.. 家次 note=次",
        "不少于1届/次 | - | NUMERIC GE 1.. 届次",
        "力争不少于1件 | - | NUMERIC GE 1.. 件 hope",
        "10% | - | NUMERIC EQ 10..10 %",
        "≤10% | - | NUMERIC LE ..10 %",
        "按期达标 | - | COMPLETION",
        "较上年有增长 | - | TREND",
        "100人次以上 | - | NUMERIC GE 100.. 人次",
        "3场 | 开展不少于3场分级分类专业培训 | NUMERIC EQ 3..3 场",
        "不低于10% | 各高价值专利培育中心专利申请数实现稳定增长 | NUMERIC GE 10.. %",
        "扩大地理标志产品销售半径与销售渠道 | - | QUALITATIVE",
        "提升城市知识产权综合实力，培育建设国家知识产权试点示范城市 | - | QUALITATIVE"
      })
  void read_whenTextIsAwkward_readsAsTheGrammarSays(String text, String name, String expected) {
    assertEquals(expected, Readings.line(TargetValueReader.read(text, name)));
  }
}
