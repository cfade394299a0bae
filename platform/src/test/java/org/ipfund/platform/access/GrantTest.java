package org.ipfund.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantTest {

  private static final UUID UNIT = UUID.randomUUID();
  private static final String CITY = "/440000/441600/";
  private static final Rule RULE =
      new Rule(
          "approve",
          Map.of(
              "CLERK", Reach.OWN, "CHIEF", Reach.BELOW, "AUDITOR", Reach.ALL, "SYSTEM", Reach.ALL),
          Set.of());

  private static Identity person(String path, UUID unit, Set<String> roles, Identity.Loan... lent) {
    boolean central = "/440000/".equals(path);
    return new Identity("s", "n", "c", unit, path, central, roles, Set.of(lent), Set.of());
  }

  @Test
  void of_whenRoleReachesBelow_isThePlace() {
    Grant grant = Grant.of(RULE, person(CITY, UNIT, Set.of("CLERK", "CHIEF")));
    assertEquals(Scope.below(CITY), grant.scope());
    assertNull(grant.lender());
  }

  @Test
  void of_whenPlaceOrUnitIsUnknown_seesNothing() {
    assertEquals(Scope.OPEN, Grant.of(RULE, person(null, UNIT, Set.of("CHIEF"))).scope());
    assertEquals(Scope.OPEN, Grant.of(RULE, person(CITY, null, Set.of("CLERK"))).scope());
  }

  @Test
  void of_whenSystemBelongsSomewhere_staysThere() {
    assertEquals(Scope.below(CITY), Grant.of(RULE, person(CITY, null, Set.of("SYSTEM"))).scope());
    assertEquals(Scope.EVERYTHING, Grant.of(RULE, person("/", null, Set.of("SYSTEM"))).scope());
  }

  @Test
  void of_whenAnOfficeIsToSeeAll_seesItFromTheCentralPlaceOnly() {
    Set<String> office = Set.of("AUDITOR");
    assertEquals(Scope.EVERYTHING, Grant.of(RULE, person("/440000/", null, office)).scope());
    assertEquals(Scope.below(CITY), Grant.of(RULE, person(CITY, null, office)).scope());
    Grant nowhere = Grant.of(RULE, person(null, null, office));
    assertEquals(Scope.OPEN, nowhere.scope());
    assertFalse(nowhere.isUsable());
    Identity chief = person("/440000/", null, Set.of("CHIEF"));
    assertEquals(Scope.below("/440000/"), Grant.of(RULE, chief).scope());
    Identity system = person("/440000/", null, Set.of("SYSTEM"));
    assertEquals(Scope.below("/440000/"), Grant.of(RULE, system).scope());
  }

  @Test
  void of_whenThePlaceOfASystemIsUnknown_reachesNothing() {
    Grant grant = Grant.of(RULE, person(null, null, Set.of("SYSTEM")));
    assertEquals(Scope.OPEN, grant.scope());
    assertFalse(grant.isUsable());
    assertTrue(Grant.of(RULE, person(CITY, null, Set.of("SYSTEM"))).isUsable());
    assertFalse(Grant.of(RULE, person(null, UNIT, Set.of("CHIEF"))).isUsable());
    assertFalse(Grant.of(RULE, person(CITY, null, Set.of("CLERK"))).isUsable());
  }

  @Test
  void of_whenThePathIsNoPlace_reachesNothing() {
    for (String path : List.of("", "//", "440000", "/~/")) {
      assertEquals(Scope.OPEN, Grant.of(RULE, person(path, null, Set.of("SYSTEM"))).scope(), path);
      assertEquals(Scope.OPEN, Grant.of(RULE, person(path, null, Set.of("CHIEF"))).scope(), path);
    }
  }

  @Test
  void of_whenOnlyALentRoleReaches_namesTheLender() {
    Identity.Loan loan = new Identity.Loan("CHIEF", "absent");
    Grant lent = Grant.of(RULE, person(CITY, UNIT, Set.of("CLERK"), loan));
    assertEquals("absent", lent.lender());
    assertEquals(Scope.below(CITY), lent.scope());
    Grant own = Grant.of(RULE, person(CITY, UNIT, Set.of("CHIEF"), loan));
    assertNull(own.lender());
  }

  @Test
  void of_whenNoRoleReaches_isNone() {
    assertEquals(Reach.NONE, Grant.of(RULE, Identity.ANONYMOUS).reach());
  }
}
