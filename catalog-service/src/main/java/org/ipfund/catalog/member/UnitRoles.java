package org.ipfund.catalog.member;

import static org.ipfund.catalog.member.Role.CITY_APPROVER;
import static org.ipfund.catalog.member.Role.CITY_CLERK;
import static org.ipfund.catalog.member.Role.COUNTY_APPROVER;
import static org.ipfund.catalog.member.Role.COUNTY_CLERK;
import static org.ipfund.catalog.member.Role.LOCAL_FINANCE;
import static org.ipfund.catalog.member.Role.PROVINCE_ADMIN;
import static org.ipfund.catalog.member.Role.PROVINCE_FINANCE;
import static org.ipfund.catalog.member.Role.PROVINCE_REVIEWER;
import static org.ipfund.catalog.member.Role.UNIT_ADMIN;
import static org.ipfund.catalog.member.Role.UNIT_APPROVER;
import static org.ipfund.catalog.member.Role.UNIT_CLERK;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.access.Combinations.Clash;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** Which roles the members of a unit may have; each unit may have administrators beside. */
public final class UnitRoles {

  private static final Wording WORDS = Wording.of(UnitRoles.class);

  private static final Set<UnitKind> OWN_AFFAIRS =
      Set.of(
          UnitKind.PROTECTION_CENTRE,
          UnitKind.PATENT_AGENCY_OFFICE,
          UnitKind.ASSOCIATION,
          UnitKind.ENTERPRISE,
          UnitKind.INSTITUTION,
          UnitKind.SERVICE_AGENCY);

  private UnitRoles() {}

  static Set<Role> of(UnitKind kind) {
    return switch (kind) {
      case PROVINCIAL_BUREAU -> Set.of(PROVINCE_ADMIN, PROVINCE_REVIEWER);
      case PROVINCIAL_FINANCE -> Set.of(PROVINCE_FINANCE);
      case PROVINCIAL_DIVISION -> Set.of(PROVINCE_REVIEWER, UNIT_CLERK, UNIT_APPROVER);
      case CITY_BUREAU -> Set.of(CITY_CLERK, CITY_APPROVER);
      case COUNTY_BUREAU -> Set.of(COUNTY_CLERK, COUNTY_APPROVER);
      case LOCAL_FINANCE -> Set.of(LOCAL_FINANCE);
      case PROTECTION_CENTRE,
          PATENT_AGENCY_OFFICE,
          ASSOCIATION,
          ENTERPRISE,
          INSTITUTION,
          SERVICE_AGENCY ->
          Set.of(UNIT_CLERK, UNIT_APPROVER);
    };
  }

  /** True for a role that a member of such a unit may have. */
  static boolean suits(UnitKind kind, Role role) {
    return role == UNIT_ADMIN || of(kind).contains(role);
  }

  /**
   * What is wrong with roles for a member of such a unit.
   *
   * @param byProvince whether the province gives them
   */
  public static List<Violation> check(UnitKind kind, List<Role> roles, boolean byProvince) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.get(i);
      if (!suits(kind, role) || role.isProvincial() && !byProvince) {
        violations.add(WORDS.violation("/roles/" + i, "member-role", role.label().zh(), role));
      }
    }
    Combinations.clash(roles.stream().map(Role::name).toList())
        .map(UnitRoles::apart)
        .ifPresent(violations::add);
    return violations;
  }

  private static Violation apart(Clash clash) {
    return WORDS.violation(
        "/roles",
        "member-roles-apart",
        Role.valueOf(clash.one()).label().zh(),
        Role.valueOf(clash.other()).label().zh(),
        clash.one(),
        clash.other());
  }

  /**
   * True when one person is not enough to give rights in such a unit: always when the province
   * gives them, and where they reach beyond the unit itself.
   */
  public static boolean needSecond(UnitKind kind, boolean byProvince) {
    return byProvince || !OWN_AFFAIRS.contains(kind);
  }
}
