package org.ipfund.catalog.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ipfund.catalog.form.ApprovalRoute;
import org.ipfund.catalog.form.FormKind;
import org.ipfund.catalog.form.FormRequest;
import org.ipfund.catalog.form.FormRule;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundRulesTest {

  private static final LocalDate OPENED = LocalDate.of(2023, 5, 24);

  private static FormRequest form(String code, Integer part, String... rules) {
    List<FormRule> bound =
        List.of(rules).stream()
            .map(r -> new FormRule(r, RuleStage.SUBMIT, RuleEffect.REFUSE))
            .toList();
    return new FormRequest(
        code, part, FormKind.CATALOGUE, "表", ApprovalRoute.PROVINCE, null, bound);
  }

  private static List<String> violations(LocalDate deadline, FormRequest... forms) {
    RoundRequest round =
        new RoundRequest(
            2024, null, null, "征集", OPENED, deadline, null, "N23-35", null, null, List.of(forms));
    return RoundRules.check(round).stream().map(v -> v.rule() + " " + v.pointer()).toList();
  }

  @Test
  void check_whenRoundIsSound_findsNothing() {
    assertEquals(
        List.of(), violations(OPENED, form("A", 1, "N23-33", "N23-34"), form("B", 2, "N23-33")));
    assertEquals(List.of(), violations(OPENED, form("A", null), form("B", null)));
  }

  @Test
  void check_whenDeadlineLiesBeforeOpening_isRefused() {
    assertEquals(
        List.of("round-period /printedDeadline"), violations(OPENED.minusDays(1), form("A", 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "false, 2023-05-30T15:59:59Z, ''",
    "false, 2023-05-30T16:00:00Z, round-deadline",
    "true, 2023-05-30T16:00:00Z, ''",
    "true, 2023-05-30T15:59:59Z, round-history"
  })
  void publishable_whenClockShows_isBeforeTheDeadlineOrHistory(
      boolean history, Instant now, String expected) {
    RoundStanding round = standing(RoundStatus.DRAFT, history);
    String found =
        RoundRules.publishable(round, now).stream()
            .map(Violation::rule)
            .collect(Collectors.joining(" "));
    assertEquals(expected, found);
    assertEquals(expected.isEmpty(), round.actions("another", now).contains(RoundAction.PUBLISH));
    assertFalse(round.actions("editor", now).contains(RoundAction.PUBLISH));
  }

  private static RoundStanding standing(RoundStatus status, boolean history) {
    return new RoundStanding(
        status, history, OPENED, Instant.parse("2023-05-30T16:00:00Z"), List.of("editor"));
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISHED, 2023-05-23, 已发布，尚未开始受理",
    "PUBLISHED, 2023-05-24, 征集中",
    "DRAFT, 2023-05-23, 草稿",
    "CLOSED, 2023-05-23, 已截止"
  })
  void label_whenTheDayAheadIsPrinted_saysThatItIsNotOpen(
      RoundStatus status, LocalDate today, String label) {
    assertEquals(label, standing(status, false).label(today).zh());
  }

  @Test
  void check_whenFormsRepeatThemselves_namesEachRepetition() {
    assertEquals(
        List.of(
            "form-code /forms/1/code", "form-part /forms/1/part", "form-rule /forms/1/rules/2/id"),
        violations(OPENED, form("A", 1), form("A", 1, "N23-33", "N23-34", "N23-33")));
  }
}
