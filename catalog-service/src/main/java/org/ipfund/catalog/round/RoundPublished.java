package org.ipfund.catalog.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.form.FormTemplate;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/**
 * A round was published; from now on it never changes.
 *
 * @param openedOn the day from which demands are accepted
 * @param catalogueParts in how many {@code catalogue-published} its catalogue was told before
 * @param returnDays full days within which a returned demand may come again, unless its return says
 *     until when
 * @param history whether it was over before it was published
 */
public record RoundPublished(
    UUID roundId,
    int revision,
    int budgetYear,
    String fundCode,
    String documentNumber,
    String title,
    LocalDate openedOn,
    Instant deadlineAt,
    String deadlineRule,
    List<FormTemplate> forms,
    int projectCount,
    int slotCount,
    int catalogueParts,
    int returnDays,
    boolean history,
    List<Link> links)
    implements Event {

  static RoundPublished of(Round round, List<FormTemplate> forms, int catalogueParts) {
    return new RoundPublished(
        round.id(),
        round.revision(),
        round.budgetYear(),
        round.fundCode(),
        round.documentNumber(),
        round.title(),
        round.openedOn(),
        round.deadlineAt(),
        round.deadlineRule(),
        forms,
        round.projectCount(),
        round.slotCount(),
        catalogueParts,
        round.returnDays(),
        round.history(),
        List.of(Link.to("round", round.id()), Link.to("fund", round.fundCode())));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.round-published.v1";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }
}
