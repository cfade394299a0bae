package org.ipfund.performance.targetvalue;

import static org.ipfund.performance.targetvalue.Readings.assertSound;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.WithNull;

/** Whatever is printed, the reader answers. */
class TotalityLawTest {

  /** More than other laws have: there are as many ways to write nonsense as characters. */
  private static final int INPUTS = 5_000;

  private static final String SEED = "20240126";
  private static final String[] PIECES = {
    "不少于",
    "至少",
    "≥",
    "＜",
    "力争",
    "各",
    "每个",
    "分别",
    "5",
    "1,0",
    "00",
    ".",
    "8",
    "一",
    "两",
    "十",
    "百",
    "万",
    "亿",
    "〇",
    "家",
    "次",
    "%",
    "％",
    "亿元",
    "届/",
    "以上",
    "以内",
    "左右",
    "-",
    "～",
    "至",
    "、",
    "，",
    ";",
    "(",
    ")",
    "（",
    "）",
    "《",
    "》",
    "“",
    "年",
    "2024年",
    "12月",
    "31日",
    "前",
    "底",
    "第",
    "季度",
    "同比",
    "增长",
    "下降",
    "保持稳定",
    "不断加强",
    "完成",
    "一批",
    "和",
    "A",
    "9",
    "/",
    ":",
    " ",
    "\n",
    "\u3000",
    "\u0000",
    "\u200b",
    "\ud83d\ude00",
    "\ud83d",
    "\udc00",
    "企业",
    "百分之",
    "多",
    "余",
    "起",
    "内",
    "02",
    "99",
    "999999999999999"
  };

  @Provide
  Arbitrary<String> mixed() {
    return Arbitraries.of(PIECES).list().ofMaxSize(13).map(pieces -> String.join("", pieces));
  }

  @Property(tries = INPUTS, seed = SEED)
  void read_whenPiecesAreMixed_staysSound(
      @ForAll @From("mixed") String text, @ForAll @From("mixed") @WithNull(0.5) String name) {
    assertSound(text, name);
  }

  @Property(tries = INPUTS, seed = SEED)
  void read_whateverTheCharacters_staysSound(@ForAll @StringLength(max = 20) String text) {
    assertSound(text, null);
  }
}
