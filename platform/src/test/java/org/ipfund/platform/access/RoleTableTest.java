package org.ipfund.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTableTest {

  private static final String HEAD =
      "kind,name,PUBLIC,SIGNED_IN,CLERK,CHIEF,AUDITOR,SYSTEM,apart_from\n";

  private static RoleTable table(String... rows) {
    return RoleTable.parse(HEAD + String.join("\n", rows) + "\n");
  }

  @Test
  void operation_whenSeveralRoles_hasTheWidestReach() {
    Rule rule = table("operation,listThings,-,-,own,below,all,-,").operation("listThings");
    assertEquals(Reach.OWN, rule.reach(Set.of("CLERK")));
    assertEquals(Reach.BELOW, rule.reach(Set.of("CLERK", "CHIEF")));
    assertEquals(Reach.ALL, rule.reach(Set.of("AUDITOR", "CLERK")));
    assertEquals(Reach.NONE, rule.reach(Set.of("SYSTEM")));
    assertEquals(Reach.NONE, rule.reach(Set.of("UNHEARD_OF")));
    assertFalse(rule.isPublic());
  }

  @Test
  void operation_whenPublic_isForWhoeverSignsInToo() {
    Rule rule = table("operation,look,open,-,own,-,-,-,").operation("look");
    assertTrue(rule.isPublic());
    assertEquals(Reach.OPEN, rule.reach(Set.of()));
    assertEquals(Reach.OPEN, rule.reach(Set.of("CHIEF")));
    assertEquals(Reach.OWN, rule.reach(Set.of("CLERK")));
  }

  @Test
  void operation_withoutRow_isUnknown() {
    assertNull(table().operation("missing"));
    assertNull(table("field,a.B.c,-,-,-,-,-,-,").operation("a.B.c"));
  }

  @Test
  void apartFrom_namesTheOtherDuties() {
    Rule rule = table("operation,approve,-,-,-,own,-,-,create|change").operation("approve");
    assertEquals(Set.of("create", "change"), rule.apartFrom());
  }

  @Test
  void faults_nameEveryWrongRow() {
    RoleTable table =
        table(
            "operation,short,-,-",
            "operation,odd,-,-,mine,-,-,-,",
            "procedure,x,-,-,-,-,-,-,",
            "operation,twice,-,-,-,-,-,-,",
            "operation,twice,-,-,-,-,-,-,");
    assertEquals(
        List.of(
            "not a row: operation,short,-,-",
            "odd: no reach is written mine",
            "not a row: procedure,x,-,-,-,-,-,-,",
            "two rows for twice"),
        table.faults());
  }

  @Test
  void roles_standInTheirOrder() {
    assertEquals(
        List.of("PUBLIC", "SIGNED_IN", "CLERK", "CHIEF", "AUDITOR", "SYSTEM"), table().roles());
  }
}
