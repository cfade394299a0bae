package org.ipfund.platform.value;

/** What can be wrong with a unified social credit code, each with the rule that refuses it. */
public enum CreditCodeFault {
  ZEROS(
      "GB32100-zeros",
      new Text("统一社会信用代码不能全为零", "eighteen zeros are no credit code"),
      new Text("请填写证照上的代码；没有代码的不填", "give the certificate's code, or none where there is none")),
  IDENTITY_NUMBER(
      "GB32100-identity-number",
      new Text("这像是居民身份证号码，不是统一社会信用代码", "this looks like the number of an identity card"),
      new Text(
          "请勿填写个人身份证号码，请填写单位证照上的代码",
          "never give a person's number; give the code of the unit's certificate")),
  LENGTH("GB32100-length", new Text("统一社会信用代码应为 18 位", "a credit code has 18 characters")),
  CHARACTERS(
      "GB32100-characters",
      new Text(
          "统一社会信用代码只有半角数字和大写字母，不用 I、O、S、V、Z，第 3 至 8 位为数字",
          "a credit code has digits and capital letters, never I, O, S, V, Z; its characters 3 to 8"
              + " are digits"),
      new Text(
          "请核对证照上的代码，注意 0 与 O、1 与 I、2 与 Z、5 与 S",
          "compare it with the certificate; 0 is not O, 1 not I, 2 not Z, 5 not S")),
  KIND(
      "GB32100-kind",
      new Text(
          "前两位不是登记管理部门与机构类别的代码（如 91 企业、12 事业单位、51 社会团体）",
          "the first two characters name no authority with a kind of institution (91 enterprise, 12"
              + " public institution, 51 association)")),
  PROVINCE(
      "GB32100-province", new Text("第 3、4 位不是省级行政区划代码", "characters 3 and 4 are no province's")),
  ORGANISATION(
      "GB11714",
      new Text(
          "第 9 至 17 位（组织机构代码）的校验码不正确",
          "the check digit of characters 9 to 17, the organisation code, is wrong")),
  CHECK(
      "GB32100",
      new Text("统一社会信用代码的校验码（第 18 位）不正确", "the credit code's check character, its last, is wrong"));

  private final String rule;
  private final Text message;
  private final Text remedy;

  CreditCodeFault(String rule, Text message) {
    this(rule, message, new Text("请核对证照上的代码", "compare it with the certificate"));
  }

  CreditCodeFault(String rule, Text message, Text remedy) {
    this.rule = rule;
    this.message = message;
    this.remedy = remedy;
  }

  public String rule() {
    return rule;
  }

  public Text message() {
    return message;
  }

  public Text remedy() {
    return remedy;
  }
}
