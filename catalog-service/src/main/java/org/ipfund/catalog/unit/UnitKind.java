package org.ipfund.catalog.unit;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The kinds of unit (单位) that take part in the fund's year. */
public enum UnitKind implements Labelled {
  PROVINCIAL_BUREAU(new Text("省级主管部门", "provincial bureau")),
  PROVINCIAL_FINANCE(new Text("省财政部门", "provincial finance")),
  PROVINCIAL_DIVISION(new Text("省局处室", "provincial division")),
  CITY_BUREAU(new Text("地级以上市市场监管局", "city bureau")),
  COUNTY_BUREAU(new Text("县（市、区）市场监管局", "county bureau")),
  LOCAL_FINANCE(new Text("地方财政部门", "local finance")),
  PROTECTION_CENTRE(new Text("知识产权保护中心", "protection centre")),
  PATENT_AGENCY_OFFICE(new Text("专利代办处", "patent agency office")),
  ASSOCIATION(new Text("社会组织", "association")),
  ENTERPRISE(new Text("企业", "enterprise")),
  INSTITUTION(new Text("事业单位", "institution")),
  SERVICE_AGENCY(new Text("服务机构", "service agency"));

  private final Text label;

  UnitKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
