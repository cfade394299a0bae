package org.ipfund.allocation.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

/** Whose money a payment is made from: what stands for the fund project it names. */
class PoolTest {

  private static final UUID ADVANCE = new UUID(0, 1);
  private static final UUID FINAL = new UUID(0, 2);
  private static final UUID OTHER = new UUID(0, 3);
  private static final UUID PROJECT = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);

  private static PostedAllocation grant(UUID notice, UUID project, String issuer, String posted) {
    return new PostedAllocation(
        notice, project, project == null ? null : "某局“项目”", issuer, Money.yuan(posted));
  }

  private static final List<PostedAllocation> GRANTS =
      List.of(
          grant(ADVANCE, PROJECT, "first", "100000.00"),
          grant(OTHER, SECOND, "third", "1.00"),
          grant(FINAL, PROJECT, "second", "-20000.00"));

  @Test
  void naming_whenAFinalNoticeFollowed_isOnePoolWithItsAdvance() {
    for (UUID named : List.of(ADVANCE, FINAL)) {
      Pool pool = Pool.naming(GRANTS, named).get(0);
      assertEquals(Money.yuan("80000.00"), pool.received());
      assertEquals(Set.of("first", "second"), pool.issuers());
      assertEquals(Set.of(ADVANCE, FINAL), pool.notices());
    }
  }

  @Test
  void naming_whenAnotherFundProjectIsNamed_hasOnlyItsOwn() {
    Pool pool = Pool.naming(GRANTS, OTHER).get(0);
    assertEquals(Money.yuan("1.00"), pool.received());
    assertEquals(Set.of("third"), pool.issuers());
  }

  @Test
  void naming_whenTheNoticeDoesNotNameTheProject_hasNone() {
    List<Pool> named = Pool.naming(GRANTS, OTHER);
    assertEquals(List.of(), Pool.meant(named, PROJECT));
    assertEquals(named, Pool.meant(named, null));
  }

  @Test
  void naming_whenTheNoticeHasSeveralProjects_hasOneForEach() {
    List<PostedAllocation> several =
        List.of(grant(ADVANCE, PROJECT, null, "1.00"), grant(ADVANCE, SECOND, null, "2.00"));
    assertEquals(2, Pool.naming(several, ADVANCE).size());
    Pool second = Pool.naming(several, ADVANCE).get(1);
    assertEquals("某局“项目” (" + SECOND + ")", second.called());
    assertEquals(Money.yuan("2.00"), second.received());
    assertEquals(Set.of(), second.issuers());
  }

  @Test
  void meant_whenNothingStandsForOneAnyMore_isTheOther() {
    List<PostedAllocation> moved =
        List.of(
            grant(ADVANCE, PROJECT, null, "1.00"),
            grant(ADVANCE, PROJECT, null, "-1.00"),
            grant(ADVANCE, SECOND, null, "2.00"));
    List<Pool> named = Pool.naming(moved, ADVANCE);
    assertEquals(2, named.size());
    assertEquals(named.subList(1, 2), Pool.meant(named, null));
    assertEquals(named.subList(0, 1), Pool.meant(named, PROJECT));
  }

  @Test
  void naming_whenNoticesNameNoProject_keepsThemApart() {
    List<PostedAllocation> old =
        List.of(grant(ADVANCE, null, "first", "5.00"), grant(OTHER, null, "third", "1.00"));
    Pool pool = Pool.naming(old, OTHER).get(0);
    assertEquals(Money.yuan("1.00"), pool.received());
    assertEquals(Set.of("third"), pool.issuers());
  }
}
