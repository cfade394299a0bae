package org.ipfund.performance.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** What holds of every clause, and of every text. */
class ClauseLawTest {

  private static final int INPUTS = 2_000;
  private static final String SEED = "20210930";
  private static final List<String> NAMES =
      List.of(
          "省工商局",
          "新闻出版广电局（版权局）",
          "知识产权局",
          "省委宣传部",
          "网信办",
          "省教育厅和科技厅",
          "文化和旅游厅",
          "住房和城乡建设局",
          "广州、深圳、珠海出入境边防检查总站",
          "各区、各地级以上市人民政府",
          "各县（市、区）人民政府",
          "各有关单位",
          "“双随机、一公开”各监管部门",
          "海关总署广东分署",
          "国家税务总局广东省税务局",
          "人民银行广州分行",
          "市中级人民法院、检察院",
          "广州海关",
          "中央宣传部",
          "教育部");
  private static final List<String> PREDICATES =
      List.of("牵头", "配合", "负责", "按职责分工负责", "共同牵头", "参与", "负责落实", "分别负责", "指导", "等配合", "等按职责分工负责");
  private static final List<String> PIECES =
      List.of(
          "省",
          "市",
          "各",
          "局",
          "厅",
          "委",
          "和",
          "及",
          "与",
          "、",
          "，",
          "；",
          "。",
          "：",
          "（",
          "）",
          "“",
          "”",
          "牵头",
          "配合",
          "负责",
          "按职责分工",
          "会同",
          "等",
          "等部门",
          "牵头单位：",
          "责任单位：",
          "下同",
          "以下简称",
          "广州",
          "各区",
          "人民政府",
          "两级",
          "第一责任单位为牵头单位",
          "完成时限：",
          "2025年",
          "由",
          "*",
          " ",
          "\n",
          "\u3000",
          "\u200b",
          "\ud83d",
          "x",
          "教育",
          "部门",
          "海关",
          "人民银行",
          "分行",
          "党委",
          "政府",
          "中央",
          "网信办");

  @Provide
  Arbitrary<String> clauses() {
    Arbitrary<String> names =
        Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("、", all));
    Arbitrary<String> part =
        Combinators.combine(names, Arbitraries.of(PREDICATES)).as((list, word) -> list + word);
    return Combinators.combine(part.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of("，", "；", "、"))
        .as((parts, sign) -> String.join(sign, parts));
  }

  @Provide
  Arbitrary<String> mixed() {
    return Arbitraries.of(PIECES).list().ofMaxSize(16).map(pieces -> String.join("", pieces));
  }

  @Property(tries = INPUTS, seed = SEED)
  void print_whenReadAgain_readsTheSame(@ForAll @From("clauses") String text) {
    ResponsibilityClause clause = ResponsibilityClause.read(text);
    ResponsibilityClause again = ResponsibilityClause.read(clause.print());
    assertEquals(Cases.line(clause), Cases.line(again));
    assertEquals(clause.print(), again.print());
  }

  @Property(tries = INPUTS, seed = SEED)
  void read_whenBlanksAndWidthsChange_readsTheSame(
      @ForAll @From("clauses") String text, @ForAll int at) {
    int place = Math.floorMod(at, text.length() + 1);
    String blanked = text.substring(0, place) + " \u3000\n\u00a0" + text.substring(place);
    String narrow =
        blanked
            .replace('（', '(')
            .replace('）', ')')
            .replace('，', ',')
            .replace('；', ';')
            .replace('“', '「')
            .replace('”', '」');
    String expected = Cases.line(ResponsibilityClause.read(text));
    assertEquals(expected, Cases.line(ResponsibilityClause.read(blanked)));
    assertEquals(expected, Cases.line(ResponsibilityClause.read(narrow)));
  }

  @Property(tries = INPUTS, seed = SEED)
  void read_whenPiecesAreMixed_dropsNothing(@ForAll @From("mixed") String text) {
    assertSound(text);
  }

  @Property(tries = INPUTS, seed = SEED)
  void read_whateverTheCharacters_dropsNothing(@ForAll @StringLength(max = 30) String text) {
    assertSound(text);
  }

  /** Spans cover the text, letters outside units, role words and signs are told as unread. */
  private static void assertSound(String text) {
    ResponsibilityClause clause = ResponsibilityClause.read(text);
    int at = 0;
    List<ClauseSpan.Kind> kinds = new ArrayList<>();
    for (ClauseSpan span : clause.spans()) {
      assertEquals(at, span.start(), text);
      assertTrue(span.end() > span.start(), text);
      at = span.end();
      kinds.add(span.kind());
    }
    assertEquals(text.length(), at, text);
    for (int i = 1; i < kinds.size(); i++) {
      assertNotEquals(kinds.get(i - 1), kinds.get(i), text);
    }
    clause.unread().forEach(unread -> assertCovered(clause, unread));
    boolean told = clause.unread().isEmpty();
    assertEquals(told, kinds.stream().noneMatch(kind -> kind == ClauseSpan.Kind.UNREAD), text);
    assertTrue(
        Stream.of(clause.explanation().zh(), clause.explanation().en()).noneMatch(String::isBlank),
        text);
  }

  private static void assertCovered(ResponsibilityClause clause, Unread unread) {
    assertEquals(
        unread.text(), clause.text().substring(unread.start(), unread.end()), clause.text());
    assertTrue(
        clause.spans().stream()
            .filter(span -> span.kind() == ClauseSpan.Kind.UNREAD)
            .anyMatch(span -> span.start() <= unread.start() && unread.end() <= span.end()),
        clause.text());
  }
}
