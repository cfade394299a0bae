package org.ipfund.local.identity;

/** The roles that a token's claim {@code roles} may name, with their Chinese titles. */
public enum Role {
  PROVINCE_ADMIN("省局管理员"),
  PROVINCE_REVIEWER("省局审核员"),
  PROVINCE_FINANCE("省财政"),
  CITY_CLERK("市局经办"),
  CITY_APPROVER("市局审批"),
  COUNTY_CLERK("县局经办"),
  COUNTY_APPROVER("县局审批"),
  LOCAL_FINANCE("地方财政"),
  UNIT_CLERK("单位经办"),
  UNIT_APPROVER("单位审批"),
  UNIT_ADMIN("单位管理员"),
  AUDITOR("审计"),
  SECURITY_AUDITOR("审计管理员"),
  OPERATOR("系统运维"),
  SYSTEM("系统客户端");

  private final String title;

  Role(String title) {
    this.title = title;
  }

  /** The role's name for people. */
  public String title() {
    return title;
  }
}
