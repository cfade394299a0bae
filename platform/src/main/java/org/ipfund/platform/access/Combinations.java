package org.ipfund.platform.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which roles one person may not have together (不相容岗位分离): the three administrators of systems, of
 * security and of audit (三员分立) and the auditors' office are nothing else, and who prepares does not
 * decide. Names that are no role of the suite, such as a provider's own, do not count.
 */
public final class Combinations {

  /** Two roles that do not go together. */
  public record Clash(String one, String other) {}

  /**
   * Whoever watches the administrators of security, or matches them: the three administrators (三员)
   * and the auditors' office. One administrator alone does not stop them.
   */
  public static final Set<String> WATCHERS =
      Set.of("PROVINCE_ADMIN", "OPERATOR", "SECURITY_AUDITOR", "AUDITOR");

  private static final List<String> APART_FROM_ALL =
      List.of("AUDITOR", "SECURITY_AUDITOR", "OPERATOR", RoleTable.SYSTEM);
  private static final Set<String> APPROVERS =
      Set.of("UNIT_APPROVER", "COUNTY_APPROVER", "CITY_APPROVER");

  /**
   * What a clerk of one level prepares an approver of another decides, too: levels do not count.
   */
  private static final Map<String, Set<String>> APART =
      Map.of(
          "PROVINCE_ADMIN",
          Set.of(
              "PROVINCE_REVIEWER",
              "PROVINCE_FINANCE",
              "LOCAL_FINANCE",
              "UNIT_APPROVER",
              "COUNTY_APPROVER",
              "CITY_APPROVER"),
          "PROVINCE_REVIEWER",
          Set.of("PROVINCE_FINANCE"),
          "UNIT_CLERK",
          APPROVERS,
          "COUNTY_CLERK",
          APPROVERS,
          "CITY_CLERK",
          APPROVERS);

  private static final Set<String> OTHERS =
      Set.of(
          "UNIT_CLERK",
          "UNIT_APPROVER",
          "UNIT_ADMIN",
          "COUNTY_CLERK",
          "COUNTY_APPROVER",
          "CITY_CLERK",
          "CITY_APPROVER",
          "LOCAL_FINANCE",
          "PROVINCE_REVIEWER",
          "PROVINCE_FINANCE",
          "PROVINCE_ADMIN");

  private Combinations() {}

  /** Two of the roles that do not go together; empty when all do. */
  public static Optional<Clash> clash(Collection<String> roles) {
    for (String one : roles) {
      for (String other : roles) {
        if (areApart(one, other)) {
          return Optional.of(new Clash(one, other));
        }
      }
    }
    return Optional.empty();
  }

  /** The same for roles that come to others. */
  public static Optional<Clash> clash(Collection<String> roles, Collection<String> more) {
    Set<String> all = new LinkedHashSet<>(roles);
    all.addAll(more);
    return clash(all);
  }

  private static boolean areApart(String one, String other) {
    return APART.getOrDefault(one, Set.of()).contains(other)
        || isOffice(one) && !one.equals(other) && isKnown(other);
  }

  /** True for a role whose holder can be nothing else, and so no member of a unit either. */
  public static boolean isOffice(String role) {
    return APART_FROM_ALL.contains(role);
  }

  /** True for a role of {@link #WATCHERS}. */
  public static boolean isWatcher(String role) {
    return WATCHERS.contains(role);
  }

  /** True for a role of the suite, false for a name that a provider uses for itself. */
  public static boolean isKnown(String role) {
    return OTHERS.contains(role) || isOffice(role);
  }
}
