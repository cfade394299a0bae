package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.unit.Units;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;

/** Grants single units a later deadline. */
@ApplicationScoped
public class ExtensionService {

  private final RoundRepository rounds;
  private final ExtensionRepository extensions;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  ExtensionService(
      RoundRepository rounds,
      ExtensionRepository extensions,
      Units units,
      Outbox outbox,
      Audit audit,
      BusinessClock clock) {
    this.rounds = rounds;
    this.extensions = extensions;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Grants an extension; it counts as a change of the round.
   *
   * @throws ProblemException 404, 412, 428, 409 when the round is not open, 422 when the unit is
   *     unknown or has that much time already
   */
  @Transactional
  public ExtensionResponse grant(UUID roundId, String ifMatch, ExtensionRequest request) {
    Round round = rounds.lock(roundId);
    Etags.require(ifMatch, round.version());
    round.extend();
    Instant present = extensions.present(round, request.unitId());
    List<Violation> violations =
        ExtensionRules.check(units.exists(request.unitId()), request.until(), present);
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
    Extension extension = new Extension(roundId, request, clock.instant());
    extensions.persist(extension);
    outbox.append(DeadlineExtended.of(extension));
    ExtensionResponse granted = ExtensionResponse.from(extension);
    audit.record("extended", "round", roundId, null, granted);
    return granted;
  }
}
