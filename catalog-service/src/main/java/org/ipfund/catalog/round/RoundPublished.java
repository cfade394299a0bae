package org.ipfund.catalog.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.form.FormTemplate;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/** A round was published; from now on it never changes. */
public record RoundPublished(
    UUID roundId,
    int revision,
    int budgetYear,
    String fundCode,
    String documentNumber,
    String title,
    Instant deadlineAt,
    String deadlineRule,
    List<FormTemplate> forms,
    int projectCount,
    int slotCount,
    List<Link> links)
    implements Event {

  static RoundPublished of(Round round, List<FormTemplate> forms) {
    return new RoundPublished(
        round.id(),
        round.revision(),
        round.budgetYear(),
        round.fundCode(),
        round.documentNumber(),
        round.title(),
        round.deadlineAt(),
        round.deadlineRule(),
        forms,
        round.projectCount(),
        round.slotCount(),
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
