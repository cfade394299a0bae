package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.submission.subproject.SubProject;

/** Adds approved demands to the fund projects of their receiving units. */
@ApplicationScoped
class FundProjectAdditions {

  private record Owner(String fundCode, int budgetYear, UUID unitId) {

    static Owner of(ReceivedAward placed) {
      return new Owner(
          placed.terms().fundCode(),
          placed.award().demand().budgetYear(),
          placed.receipt().unitId());
    }
  }

  private final FundProjectRepository repository;
  private final Shares shares;
  private final BusinessClock clock;
  private final Audit audit;

  FundProjectAdditions(
      FundProjectRepository repository, Shares shares, BusinessClock clock, Audit audit) {
    this.repository = repository;
    this.shares = shares;
    this.clock = clock;
    this.audit = audit;
  }

  /** The fund project of each, with what the province approved added; locked. */
  Map<ReceivedAward, FundProject> add(List<ReceivedAward> placed) {
    Map<ReceivedAward, FundProject> found = new LinkedHashMap<>();
    placed.stream().collect(Collectors.groupingBy(Owner::of)).entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Owner::toString)))
        .forEach(owned -> add(owned.getKey(), owned.getValue(), found));
    repository.flush();
    return found;
  }

  private void add(Owner owner, List<ReceivedAward> placed, Map<ReceivedAward, FundProject> found) {
    List<FundProject> there =
        new ArrayList<>(repository.lockAll(owner.fundCode(), owner.budgetYear(), owner.unitId()));
    Set<Integer> lumpSums = lumpSums(there, placed.get(0));
    placed.stream()
        .sorted(Comparator.comparing(ReceivedAward::route).thenComparing(p -> !p.lumpSum()))
        .forEach(
            one -> {
              FundProject project = place(one, there, lumpSums);
              FundProjectFacts before = FundProjectFacts.of(project);
              project.add(one);
              audit.record(
                  "added", "fund-project", project.id(), before, FundProjectFacts.of(project));
              found.put(one, project);
            });
  }

  private Set<Integer> lumpSums(List<FundProject> there, ReceivedAward any) {
    Integer granted = any.terms().projectsPerUnit();
    return granted != null && granted == 1
        ? new LinkedHashSet<>()
        : there.stream()
            .filter(p -> shares.projects(p.id()).stream().anyMatch(SubProject::isLumpSum))
            .map(FundProject::slot)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private FundProject place(ReceivedAward one, List<FundProject> there, Set<Integer> lumpSums) {
    List<FundProjectChoice.Slot> slots =
        there.stream()
            .map(
                p ->
                    new FundProjectChoice.Slot(p.slot(), p.formCode(), lumpSums.contains(p.slot())))
            .toList();
    FundProject project =
        FundProjectChoice.of(
                slots, one.terms().projectsPerUnit(), one.terms().formCode(), one.route())
            .map(slot -> there.get(slot - 1))
            .orElseGet(() -> begin(one, there));
    if (one.lumpSum()) {
      lumpSums.add(project.slot());
    }
    return project;
  }

  private FundProject begin(ReceivedAward first, List<FundProject> there) {
    FundProject begun = new FundProject(first, there.size() + 1, clock.instant());
    repository.persist(begun);
    there.add(begun);
    return begun;
  }
}
