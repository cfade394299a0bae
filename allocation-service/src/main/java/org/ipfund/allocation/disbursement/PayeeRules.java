package org.ipfund.allocation.disbursement;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.CreditCode;
import org.ipfund.platform.value.CreditCodeFault;
import org.ipfund.platform.value.IdentityNumber;
import org.ipfund.platform.value.Text;

/** What must hold of a payee: one thing that names it, and that thing right. */
final class PayeeRules {

  private static final Violation NOT_ONE =
      new Violation(
          "/payee",
          "payee",
          new Text("统一社会信用代码与个人标识须且只能填写一项", "a payee has either a credit code or a personal mark"),
          new Text(
              "收款人为单位的填 creditCode，为个人的填 personalMark",
              "give creditCode for a unit and personalMark for a person"));
  private static final Violation IDENTITY_NUMBER =
      new Violation(
          "/payee/personalMark",
          "personal-mark",
          new Text("不得使用居民身份证号码", "the number of an identity card may not be given"),
          new Text("请改用本单位的内部编号", "give a number of your own files instead"));

  private static final Text NO_IDENTITY_NUMBER =
      new Text(
          "含有居民身份证号码；本系统不保存此类号码",
          "this has the number of an identity card, which is not kept here");

  private PayeeRules() {}

  static List<Violation> check(PayeeRequest payee) {
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
      violations.add(identity("name", new Text("请只填写户名", "give the account's name alone")));
    }
    if (IdentityNumber.rightStandsIn(payee.accountNumber())) {
      violations.add(
          identity("accountNumber", new Text("请填写银行账号", "give the number of the bank account")));
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
