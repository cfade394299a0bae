package org.ipfund.allocation.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipfund.allocation.appropriation.AppropriationState;
import org.ipfund.allocation.appropriation.AppropriationStatus;
import org.ipfund.allocation.reference.FundFacts;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Name;
import org.ipfund.platform.value.Text;

/**
 * A notice's head repeats the year, the fund and the function code of its appropriation (C05), and
 * was not printed in the future.
 */
final class HeadRules {

  private static final Wording WORDS = Wording.of(HeadRules.class);

  private static final Text REMEDY = WORDS.text("as-appropriated");

  private HeadRules() {}

  static Violation noAppropriation() {
    return WORDS.violation("/appropriationId", "appropriation");
  }

  /**
   * @param fund the one the head's code names, else the appropriation's, where it is known
   */
  static List<Violation> rules(
      NoticeRequest head,
      AppropriationState appropriation,
      Optional<FundFacts> fund,
      LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (appropriation.status() != AppropriationStatus.IN_FORCE) {
      violations.add(notInForce(appropriation));
    }
    same("budgetYear", "appropriation", head.budgetYear(), appropriation.budgetYear(), violations);
    fund(head, appropriation, fund, violations);
    same("functionCode", "C05", head.functionCode(), appropriation.functionCode(), violations);
    if (head.printedOn().isAfter(today)) {
      violations.add(future(today));
    }
    return violations;
  }

  private static Violation notInForce(AppropriationState appropriation) {
    return WORDS.violation(
        "/appropriationId",
        "appropriation-in-force",
        appropriation.status().label().zh(),
        appropriation.status());
  }

  /** A fund is one fund, whichever of its names is printed. */
  private static void fund(
      NoticeRequest head,
      AppropriationState appropriation,
      Optional<FundFacts> fund,
      List<Violation> violations) {
    if (head.fundCode() != null && fund.isEmpty()) {
      violations.add(unknownFund(head.fundCode()));
    } else if (head.fundCode() != null && !fund.get().isNamed(appropriation.fund().key())) {
      violations.add(other("fundCode", "appropriation", appropriation.fund().printed()));
    }
    if (head.fundName() != null && !names(Name.key(head.fundName()), appropriation, fund)) {
      violations.add(other("fundName", "appropriation", appropriation.fund().printed()));
    }
  }

  private static boolean names(
      String key, AppropriationState appropriation, Optional<FundFacts> fund) {
    return key.equals(appropriation.fund().key())
        || fund.filter(known -> known.isNamed(key)).isPresent();
  }

  private static Violation unknownFund(String code) {
    return WORDS.violation("/fundCode", "fund", code);
  }

  private static Violation future(LocalDate today) {
    return WORDS.violation("/printedOn", "printed-on", today);
  }

  private static void same(
      String field, String rule, Object given, Object expected, List<Violation> violations) {
    if (!expected.equals(given)) {
      violations.add(other(field, rule, expected));
    }
  }

  private static Violation other(String field, String rule, Object expected) {
    return new Violation(
        "/" + field, rule, WORDS.text("appropriation.differs", expected.toString()), REMEDY);
  }
}
