package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.submission.reference.Rounds;

/** Makes and remakes a city's package. */
@ApplicationScoped
public class ConsolidationService {

  private static final Wording WORDS = Wording.of(ConsolidationService.class);

  private static final String NO_FORM = "";

  private final ConsolidationRepository consolidations;
  private final ConsolidationReader reader;
  private final Rounds rounds;
  private final MergeService merge;
  private final Audit audit;

  ConsolidationService(
      ConsolidationRepository consolidations,
      ConsolidationReader reader,
      Rounds rounds,
      MergeService merge,
      Audit audit) {
    this.consolidations = consolidations;
    this.reader = reader;
    this.rounds = rounds;
    this.merge = merge;
    this.audit = audit;
  }

  /**
   * Merges the city's submitted demands.
   *
   * @throws ProblemException 422 by references or arithmetic, 409 when the city has an open package
   *     in the round
   */
  @Transactional
  public ConsolidationResponse create(ConsolidationRequest request) {
    City city = City.of(rounds.admission(request.roundId(), request.unitId(), NO_FORM));
    Consolidation consolidation = new Consolidation(request.roundId(), city);
    // The row comes first: its unique index decides between two who merge at once.
    consolidations.persistAndFlush(consolidation);
    merge.merge(consolidation, request.lines());
    return tell("created", consolidation.id(), null);
  }

  /**
   * Merges anew, with what is submitted now.
   *
   * @throws ProblemException 404, 412, 409 in another status, 422 as for {@link #create}
   */
  @Transactional
  public ConsolidationResponse change(UUID id, String ifMatch, ConsolidationRequest request) {
    Consolidation consolidation = consolidations.lock(id);
    Etags.require(ifMatch, consolidation.version());
    consolidation.require(ConsolidationAction.CHANGE);
    requireSamePackage(consolidation, request);
    ConsolidationResponse before = read(id);
    merge.release(consolidation);
    merge.merge(consolidation, request.lines());
    consolidations.flush();
    return tell("changed", id, before);
  }

  /**
   * Withdraws a package that is not with the province; its demands are submitted again, and the
   * city may merge anew.
   *
   * @throws ProblemException 404, 412, 409 in another status
   */
  @Transactional
  public void delete(UUID id, String ifMatch) {
    Consolidation consolidation = consolidations.lock(id);
    Etags.require(ifMatch, consolidation.version());
    consolidation.require(ConsolidationAction.DELETE);
    audit.record("deleted", "consolidation", id, read(id), null);
    merge.release(consolidation);
    consolidations.delete(consolidation);
  }

  private static void requireSamePackage(
      Consolidation consolidation, ConsolidationRequest request) {
    boolean same =
        consolidation.roundId().equals(request.roundId())
            && consolidation.unitId().equals(request.unitId());
    if (!same) {
      throw ProblemException.refused(List.of(WORDS.violation("", "consolidation-identity")));
    }
  }

  private ConsolidationResponse read(UUID id) {
    return reader.find(id).orElseThrow();
  }

  private ConsolidationResponse tell(String action, UUID id, ConsolidationResponse before) {
    ConsolidationResponse after = read(id);
    audit.record(action, "consolidation", id, before, after);
    return after;
  }
}
