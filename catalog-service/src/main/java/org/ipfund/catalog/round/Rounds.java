package org.ipfund.catalog.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;

/** What the other rooms may ask about rounds. */
@ApplicationScoped
public class Rounds {

  private final RoundRepository rounds;
  private final RoundReader reader;

  Rounds(RoundRepository rounds, RoundReader reader) {
    this.rounds = rounds;
    this.reader = reader;
  }

  /**
   * @throws ProblemException 404 when there is no such round, or it is a draft of others
   */
  public void require(UUID id) {
    reader.require(id);
  }

  /**
   * The round, locked until the end of the transaction.
   *
   * @throws ProblemException 404, or 409 when it is no draft
   */
  public Round lockDraft(UUID id) {
    Round round = rounds.lock(id);
    round.require(RoundStatus.DRAFT);
    return round;
  }
}
