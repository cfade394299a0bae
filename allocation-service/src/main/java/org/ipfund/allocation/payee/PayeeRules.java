package org.ipfund.allocation.payee;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.CreditCode;
import org.ipfund.platform.value.CreditCodeFault;
import org.ipfund.platform.value.IdentityNumber;
import org.ipfund.platform.value.Text;

/** What must hold of a payee: one thing that names it, and that thing right. */
public final class PayeeRules {

  private static final Wording WORDS = Wording.of(PayeeRules.class);

  private static final Violation NOT_ONE = WORDS.violation("/payee", "payee");
  private static final Violation IDENTITY_NUMBER =
      WORDS.violation("/payee/personalMark", "personal-mark");

  private static final Text NO_IDENTITY_NUMBER = WORDS.text("payee.no-identity-number");

  private PayeeRules() {}

  public static List<Violation> check(Party payee) {
    List<Violation> violations = new ArrayList<>();
    if ((payee.creditCode() == null) == (payee.personalMark() == null)) {
      violations.add(NOT_ONE);
    }
    if (payee.creditCode() != null) {
      CreditCode.faults(payee.creditCode()).forEach(fault -> violations.add(wrong(fault)));
    }
    if (payee.personalMark() != null && IdentityNumber.mayStandIn(payee.personalMark())) {
      violations.add(IDENTITY_NUMBER);
    }
    if (IdentityNumber.standsIn(payee.name())) {
      violations.add(identity("name", WORDS.text("payee.name")));
    }
    if (IdentityNumber.rightStandsIn(payee.accountNumber())) {
      violations.add(identity("accountNumber", WORDS.text("payee.account-number")));
    }
    return violations;
  }

  private static Violation identity(String field, Text remedy) {
    return new Violation("/payee/" + field, "identity-number", NO_IDENTITY_NUMBER, remedy);
  }

  private static Violation wrong(CreditCodeFault fault) {
    return new Violation("/payee/creditCode", fault.rule(), fault.message(), fault.remedy());
  }
}
