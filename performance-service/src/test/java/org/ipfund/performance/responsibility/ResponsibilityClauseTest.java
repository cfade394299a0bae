package org.ipfund.performance.responsibility;

import static org.ipfund.performance.responsibility.token.ResponsibilityRole.RESPONSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ipfund.performance.responsibility.unit.ClauseBracket;
import org.junit.jupiter.api.Test;

class ResponsibilityClauseTest {

  @Test
  void read_whenDocumentSaysFirstLeads_letsTheFirstLead() {
    ClauseConvention convention =
        ResponsibilityClause.read("市发改委、市财政局（第一责任单位为牵头单位，下同）").convention();
    ResponsibilityClause clause = ResponsibilityClause.read("责任单位：市建设局、市财政局", convention);
    assertEquals("LEAD:市建设局 / COOPERATING:市财政局", Cases.line(clause));
  }

  @Test
  void read_whenDocumentSaysFirstLeads_keepsPrintedLeads() {
    ClauseConvention convention = ClauseConvention.PLAIN.withFirstLeading();
    ResponsibilityClause clause = ResponsibilityClause.read("市建设局配合，市财政局牵头", convention);
    assertEquals("COOPERATING:市建设局 / LEAD:市财政局", Cases.line(clause));
  }

  @Test
  void read_whenShortNameWasIntroduced_givesTheFullName() {
    ClauseConvention convention =
        ResponsibilityClause.read("省打击侵权假冒工作领导小组办公室（以下简称省双打办）牵头").convention();
    Party party = ResponsibilityClause.read("省双打办负责", convention).parties().get(0);
    assertEquals("省双打办", party.printed());
    assertEquals("省打击侵权假冒工作领导小组办公室", party.name());
  }

  @Test
  void read_whenUnitIsToldItsMatter_leavesTheMatterUnread() {
    ResponsibilityClause clause = ResponsibilityClause.read("省教育厅负责高校知识产权教育，省司法厅配合");
    assertEquals("RESPONSIBLE:省教育厅 / COOPERATING:省司法厅", Cases.line(clause));
    assertEquals(List.of(new Unread(6, 14, "高校知识产权教育", Unread.Reason.MATTER)), clause.unread());
    assertTrue(clause.needsPerson());
  }

  @Test
  void read_whenDeadlineIsPrinted_saysThatItIsOne() {
    ResponsibilityClause clause = ResponsibilityClause.read("责任单位：省教育厅；完成时限：2025年底");
    assertEquals(Unread.Reason.DEADLINE, clause.unread().get(0).reason());
    assertEquals("RESPONSIBLE:省教育厅", Cases.line(clause));
  }

  @Test
  void read_whenBracketIsNotClosed_saysWhere() {
    ResponsibilityClause clause = ResponsibilityClause.read("（省教育厅牵头");
    assertEquals(List.of(new Unread(0, 1, "（", Unread.Reason.UNBALANCED)), clause.unread());
    assertEquals("LEAD:省教育厅", Cases.line(clause));
  }

  @Test
  void read_whenNoRoleIsPrinted_assumesAndSaysSo() {
    ResponsibilityClause clause = ResponsibilityClause.read("（省教育厅、省科技厅）");
    assertFalse(clause.roleStated());
    assertEquals(List.of("省教育厅", "省科技厅"), clause.names(RESPONSIBLE));
    assertTrue(clause.explanation().en().contains("assumed"));
  }

  @Test
  void read_whenCollectiveListsMembers_keepsThemWithIt() {
    Party party = ResponsibilityClause.read("各有关单位（省教育厅、省科技厅）负责").parties().get(0);
    assertTrue(party.collective());
    assertEquals(List.of("省教育厅", "省科技厅"), party.members());
  }

  @Test
  void read_whenBracketsSayDifferentThings_tellsThemApart() {
    List<ClauseBracket.Kind> kinds =
        ResponsibilityClause.read("省广电局（版权局）、各县（市、区）政府、省教育厅（牵头）、省科技厅（涉及专利的）负责").parties().stream()
            .map(party -> party.brackets().get(0).kind())
            .toList();
    assertEquals(
        List.of(
            ClauseBracket.Kind.ALIAS,
            ClauseBracket.Kind.NAME,
            ClauseBracket.Kind.ROLE,
            ClauseBracket.Kind.CONDITION),
        kinds);
  }

  @Test
  void explanation_whenListIsOpen_saysItInBothLanguages() {
    ResponsibilityClause clause = ResponsibilityClause.read("省教育厅、科技厅等按职责分工负责");
    assertEquals("按职责分工负责：省教育厅、省科技厅；名单以“等”结尾，还有未列出的单位", clause.explanation().zh());
    assertTrue(clause.explanation().en().startsWith("shared by duty: 省教育厅、省科技厅"));
  }

  @Test
  void read_whenTextIsEmptyOrMissing_needsAPerson() {
    assertTrue(ResponsibilityClause.read(null).needsPerson());
    assertTrue(ResponsibilityClause.read(" （） ").needsPerson());
  }
}
