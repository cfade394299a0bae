package org.ipfund.catalog.unit;

/** The kinds of unit (单位) that take part in the fund's year. */
public enum UnitKind {
  PROVINCIAL_BUREAU("省级主管部门"),
  PROVINCIAL_FINANCE("省财政部门"),
  PROVINCIAL_DIVISION("省局处室"),
  CITY_BUREAU("地级以上市市场监管局"),
  COUNTY_BUREAU("县（市、区）市场监管局"),
  LOCAL_FINANCE("地方财政部门"),
  PROTECTION_CENTRE("知识产权保护中心"),
  PATENT_AGENCY_OFFICE("专利代办处"),
  ASSOCIATION("社会组织"),
  ENTERPRISE("企业"),
  INSTITUTION("事业单位"),
  SERVICE_AGENCY("服务机构");

  private final String label;

  UnitKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
