package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.subproject.CityShare;
import org.ipfund.submission.subproject.SubProject;

/**
 * What follows when demands are approved, by whichever way: their fund projects grow, their lines
 * are established as sub-projects, and all of it is told.
 */
@ApplicationScoped
public class Awards {

  private static final Wording WORDS = Wording.of(Awards.class);

  private static final String WITHIN_LUMP_SUM = "N23-56";

  private final ReceiverSearch receivers;
  private final FundProjectAdditions additions;
  private final ProjectLibrary library;
  private final Shares shares;
  private final Outbox outbox;

  Awards(
      ReceiverSearch receivers,
      FundProjectAdditions additions,
      ProjectLibrary library,
      Shares shares,
      Outbox outbox) {
    this.receivers = receivers;
    this.additions = additions;
    this.library = library;
    this.shares = shares;
    this.outbox = outbox;
  }

  /**
   * Grants them in the running transaction.
   *
   * @throws ProblemException 422 when nobody receives for one of them, or a city decides more than
   *     its lump sum
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void grant(List<Award> awards) {
    if (awards.isEmpty()) {
      return;
    }
    List<ReceivedAward> placed = receivers.of(awards);
    Map<ReceivedAward, FundProject> projects = additions.add(placed);
    Map<ReceivedAward, List<Establishment>> established =
        placed.stream()
            .collect(
                Collectors.toMap(one -> one, one -> AwardOutcome.lines(one, projects.get(one))));
    placed.forEach(
        one -> outbox.append(AwardOutcome.event(one, projects.get(one), established.get(one))));
    library.establish(placed.stream().flatMap(one -> established.get(one).stream()).toList());
    settle(projects.values().stream().collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private void settle(Iterable<FundProject> projects) {
    List<Violation> faults = new ArrayList<>();
    for (FundProject project : projects) {
      excess(project).ifPresent(faults::add);
      shares.spread(project);
    }
    if (!faults.isEmpty()) {
      throw ProblemException.refused(faults);
    }
  }

  private Optional<Violation> excess(FundProject project) {
    List<SubProject> all = shares.projects(project.id());
    Money decided = CityShare.decided(all);
    return CityShare.most(project.position(), all)
        .filter(most -> decided.isPositive() && decided.compareTo(most) > 0)
        .map(most -> excess(project.name(), project.id(), decided, most));
  }

  private static Violation excess(String name, UUID id, Money decided, Money most) {
    return WORDS.violation("", "N23-56", decided, name, most, id);
  }
}
