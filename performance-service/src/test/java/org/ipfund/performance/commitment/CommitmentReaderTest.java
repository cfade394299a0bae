package org.ipfund.performance.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The countable places of the work points of 2016, goals of the plan to 2025, and what is none. */
class CommitmentReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "惠州强流重离子加速器装置两个项目的可行性研究准备工作 | SCOPE 项目 2..2 个",
        "2016年计划评定“版权兴业示范基地”10--15家，建设“版权经济引领园区”若干家 | PROMISE 版权兴业示范基地 10..15 家 2016; PROMISE"
            + " 版权经济引领园区 .. 家 2016",
        "评定“最具价值版权产品”10—12个。 | PROMISE 最具价值版权产品 10..12 个",
        "移动互联关键技术与器件等 9 个领域的重大科技专项 | SCOPE 领域 9..9 个",
        "打造 6 大医学科技创新平台 | NAME 医学科技创新平台 6..6 大",
        "全年计划新建3—5个版权基层工作站。 | PROMISE 版权基层工作站 3..5 个",
        "培育1-2个国家和省知识产权服务业集聚发展试验区。 | PROMISE 国家和省知识产权服务业集聚发展试验区 1..2 个",
        "发布“广东法院知识产权司法保护十大案件” | NAME 案件 10..10 大",
        "广州天河法院和深圳大学三个全国性基地的作用 | SCOPE 全国性基地 3..3 个",
        "到2025年，知识产权服务机构达到3500家 | PROMISE 知识产权服务机构 3500..3500 家 2025",
        "到2025年，知识产权信息公共服务网点15个以上 | PROMISE 知识产权信息公共服务网点 15.. 个 2025",
        "认真实施第三轮省部会商合作项目 | ''",
        "参加第十五次会议 | ''",
        "贯彻落实《深入实施10项行动计划（2014-2020年）》 | ''",
        "逐步消除“零专利”现象 | ''"
      })
  void read_whenTextCountsThings_givesRangeUnitAndYear(String text, String expected) {
    assertEquals(
        expected,
        CommitmentReader.read(text).stream()
            .map(CommitmentReaderTest::line)
            .collect(Collectors.joining("; ")));
  }

  @Test
  void keptBy_whenRangeIsPromised_isMetAtItsLowerEnd() {
    Commitment range = CommitmentReader.read("全年计划新建3—5个版权基层工作站").get(0);
    assertFalse(range.keptBy(BigDecimal.valueOf(2)));
    assertTrue(range.keptBy(BigDecimal.valueOf(3)));
    Commitment vague = CommitmentReader.read("建设园区若干家").get(0);
    assertFalse(vague.keptBy(BigDecimal.TEN));
  }

  @Test
  void read_whenRead_saysWhereItStands() {
    String text = "推进工程。培育1-2个试验区。";
    Commitment found = CommitmentReader.read(text).get(0);
    assertEquals("1-2个", found.raw());
    assertEquals(found.raw(), text.substring(found.start(), found.end()));
    assertEquals(List.of(), CommitmentReader.read(null));
  }

  private static String line(Commitment commitment) {
    String bounds = number(commitment.min()) + ".." + number(commitment.max());
    String year = commitment.year() == null ? "" : " " + commitment.year();
    return commitment.kind()
        + " "
        + commitment.what()
        + " "
        + bounds
        + " "
        + commitment.unit()
        + year;
  }

  private static String number(BigDecimal number) {
    return Objects.toString(number, "");
  }
}
