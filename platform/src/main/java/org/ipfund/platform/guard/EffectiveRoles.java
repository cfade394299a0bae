package org.ipfund.platform.guard;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.platform.access.Combinations;
import org.ipfund.platform.access.Combinations.Clash;
import org.ipfund.platform.access.Identity.Loan;
import org.ipfund.platform.access.RoleTable;

/**
 * The roles that count for somebody who signed in. When two of them do not go together none counts;
 * a lent one that does not go with the others does not count.
 *
 * @param clash the two, or null
 */
record EffectiveRoles(Set<String> own, Set<Loan> lent, Clash clash) {

  /**
   * @param roles what the suite's account says, or the token where there is none
   * @param said what the token says
   */
  static EffectiveRoles of(Set<String> roles, Set<String> said, Set<Loan> loans) {
    Set<String> offices =
        said.stream().filter(Combinations::isOffice).collect(Collectors.toUnmodifiableSet());
    Optional<Clash> clash = Combinations.clash(roles, offices);
    return clash.isPresent()
        ? new EffectiveRoles(Set.of(), Set.of(), clash.get())
        : new EffectiveRoles(signedIn(roles), fitting(roles, loans), null);
  }

  /** Own and lent ones together. */
  Set<String> all() {
    Set<String> all = new HashSet<>(own);
    lent.forEach(loan -> all.add(loan.role()));
    return all;
  }

  /** What every person may; a system client is none, it may what it was granted. */
  private static Set<String> signedIn(Set<String> roles) {
    if (roles.contains(RoleTable.SYSTEM)) {
      return roles;
    }
    Set<String> all = new HashSet<>(roles);
    all.add(RoleTable.SIGNED_IN);
    return all;
  }

  private static Set<Loan> fitting(Set<String> own, Set<Loan> loans) {
    Set<String> together = new LinkedHashSet<>(own);
    Set<Loan> fitting = new LinkedHashSet<>();
    for (Loan loan : loans) {
      if (Combinations.clash(together, Set.of(loan.role())).isEmpty()) {
        together.add(loan.role());
        fitting.add(loan);
      }
    }
    return fitting;
  }
}
