package org.ipfund.catalog.member;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What a member of a unit may be; auditors and systems are never members of a unit. */
public enum Role implements Labelled {
  UNIT_CLERK(new Text("单位经办", "unit clerk")),
  UNIT_APPROVER(new Text("单位审批", "unit approver")),
  UNIT_ADMIN(new Text("单位管理员", "unit administrator")),
  COUNTY_CLERK(new Text("县局经办", "county clerk")),
  COUNTY_APPROVER(new Text("县局审批", "county approver")),
  CITY_CLERK(new Text("市局经办", "city clerk")),
  CITY_APPROVER(new Text("市局审批", "city approver")),
  LOCAL_FINANCE(new Text("地方财政", "local finance")),
  PROVINCE_REVIEWER(new Text("省局审核员", "province reviewer")),
  PROVINCE_FINANCE(new Text("省财政", "province finance")),
  PROVINCE_ADMIN(new Text("省局管理员", "province administrator"));

  private final Text label;

  Role(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** True for the roles only the province gives. */
  boolean isProvincial() {
    return name().startsWith("PROVINCE_");
  }
}
