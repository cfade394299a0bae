package org.ipfund.allocation.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.value.Money;

/**
 * The money of one fund project of a region in a year: all that its notices posted, an advance with
 * what the final notice added or took back (C04). A payment counts against the pool of the notice
 * and fund project it names, so that naming another notice frees nobody from a rule.
 *
 * @param projectId the fund project; null where its notice names none and so stands alone
 */
public record Pool(UUID projectId, List<PostedAllocation> grants) {

  /**
   * The pools that a notice belongs to, one for each fund project it names.
   *
   * @param grants of the region and the notice's year and fund
   */
  static List<Pool> naming(List<PostedAllocation> grants, UUID noticeId) {
    List<Pool> pools = new ArrayList<>();
    grants.stream()
        .filter(grant -> grant.noticeId().equals(noticeId))
        .map(PostedAllocation::projectId)
        .distinct()
        .forEach(project -> pools.add(of(grants, noticeId, project)));
    return List.copyOf(pools);
  }

  /**
   * Those of the notice's pools that a payment means.
   *
   * @param projectId the fund project it names, or null
   */
  public static List<Pool> meant(List<Pool> named, UUID projectId) {
    return projectId == null
        ? standing(named)
        : named.stream().filter(pool -> projectId.equals(pool.projectId())).toList();
  }

  /**
   * Where something stands for one of them, those for which nothing stands any more are not meant.
   */
  private static List<Pool> standing(List<Pool> pools) {
    List<Pool> standing = pools.stream().filter(pool -> pool.received().isPositive()).toList();
    return standing.isEmpty() ? List.copyOf(pools) : standing;
  }

  private static Pool of(List<PostedAllocation> grants, UUID noticeId, UUID project) {
    return new Pool(
        project,
        grants.stream()
            .filter(grant -> Objects.equals(project, grant.projectId()))
            .filter(grant -> project != null || grant.noticeId().equals(noticeId))
            .toList());
  }

  /** How a reader knows it, before the identifier that is to be given. */
  public String called() {
    return grants.stream()
        .map(PostedAllocation::called)
        .filter(Objects::nonNull)
        .findFirst()
        .map(name -> name + " (" + projectId + ")")
        .orElse(String.valueOf(projectId));
  }

  /** What stands for the fund project, in yuan. */
  Money received() {
    return grants.stream().map(PostedAllocation::posted).reduce(Money.ZERO, Money::plus);
  }

  /** All who issued some of it, and may not pay from it. */
  public Set<String> issuers() {
    return grants.stream()
        .map(PostedAllocation::issuedBy)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<UUID> notices() {
    return grants.stream().map(PostedAllocation::noticeId).collect(Collectors.toSet());
  }
}
