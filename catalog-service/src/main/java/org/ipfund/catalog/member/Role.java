package org.ipfund.catalog.member;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.platform.access.RoleLabels;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What a member of a unit may be; auditors and systems are never members of a unit. */
public enum Role implements Labelled {
  UNIT_CLERK,
  UNIT_APPROVER,
  UNIT_ADMIN,
  COUNTY_CLERK,
  COUNTY_APPROVER,
  CITY_CLERK,
  CITY_APPROVER,
  LOCAL_FINANCE,
  PROVINCE_REVIEWER,
  PROVINCE_FINANCE,
  PROVINCE_ADMIN;

  @Override
  public Text label() {
    return RoleLabels.of(name());
  }

  /** As a column takes them. */
  public static String[] names(Collection<Role> roles) {
    return roles.stream().map(Role::name).toArray(String[]::new);
  }

  /** As a column has them. */
  public static List<Role> named(String... names) {
    return Stream.of(names).map(Role::valueOf).toList();
  }

  /** True for the roles only the province gives. */
  boolean isProvincial() {
    return name().startsWith("PROVINCE_");
  }
}
