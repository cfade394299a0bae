package org.ipfund.catalog.account;

/** What a member of a unit may be; auditors and systems are never members of a unit. */
public enum Role {
  UNIT_CLERK("单位经办"),
  UNIT_APPROVER("单位审批"),
  UNIT_ADMIN("单位管理员"),
  COUNTY_CLERK("县局经办"),
  COUNTY_APPROVER("县局审批"),
  CITY_CLERK("市局经办"),
  CITY_APPROVER("市局审批"),
  LOCAL_FINANCE("地方财政"),
  PROVINCE_REVIEWER("省局审核员"),
  PROVINCE_FINANCE("省财政"),
  PROVINCE_ADMIN("省局管理员");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** True for the roles only the province gives. */
  boolean isProvincial() {
    return name().startsWith("PROVINCE_");
  }
}
