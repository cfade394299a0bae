package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.catalog.unit.Units;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/** Grants single units a later deadline. */
@ApplicationScoped
public class ExtensionService {

  private final RoundRepository rounds;
  private final Extensions extensions;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  ExtensionService(
      RoundRepository rounds,
      Extensions extensions,
      Units units,
      Outbox outbox,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.rounds = rounds;
    this.extensions = extensions;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Grants an extension in the name of the caller; it counts as a change of the round.
   *
   * @throws ProblemException 404, 412, 428, 409 when the round is a draft or history, 422 when the
   *     unit is unknown or has that much time already
   */
  @Transactional
  public ExtensionResponse grant(UUID roundId, String ifMatch, ExtensionRequest request) {
    Round round = rounds.lock(roundId);
    Etags.require(ifMatch, round.version());
    round.extend();
    Instant present = extensions.present(round, request.unitId());
    Optional<UnitFacts> unit = units.find(request.unitId());
    List<Violation> violations =
        ExtensionRules.check(unit.isPresent(), request.until(), present, clock.instant());
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    ExtensionResponse granted = grant(roundId, request);
    extensions.add(granted, unit.orElseThrow().scope());
    outbox.append(DeadlineExtended.of(granted));
    audit.record("extended", "round", roundId, null, granted);
    return granted;
  }

  private ExtensionResponse grant(UUID roundId, ExtensionRequest request) {
    String approver = Objects.requireNonNullElse(caller.identity().name(), caller.name());
    return new ExtensionResponse(
        Ids.next(),
        roundId,
        request.unitId(),
        request.until(),
        approver,
        request.reason(),
        clock.instant(),
        0);
  }
}
