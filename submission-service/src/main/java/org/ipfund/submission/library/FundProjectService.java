package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.subproject.SpreadRequest;
import org.ipfund.submission.subproject.SpreadRules;
import org.ipfund.submission.subproject.SubProject;
import org.ipfund.submission.subproject.SubProjectRequest;
import org.ipfund.submission.subproject.SubProjectRules;

/** What a receiving unit does with what it received: spreads it, and establishes sub-projects. */
@ApplicationScoped
public class FundProjectService {

  private static final Wording WORDS = Wording.of(FundProjectService.class);

  private final FundProjectRepository repository;
  private final FundProjectReader reader;
  private final Receiver receiver;
  private final Shares shares;
  private final ProjectLibrary library;
  private final Undertaking undertaking;
  private final Audit audit;

  FundProjectService(
      FundProjectRepository repository,
      FundProjectReader reader,
      Receiver receiver,
      Shares shares,
      ProjectLibrary library,
      Undertaking undertaking,
      Audit audit) {
    this.repository = repository;
    this.reader = reader;
    this.receiver = receiver;
    this.shares = shares;
    this.library = library;
    this.undertaking = undertaking;
    this.audit = audit;
  }

  /**
   * Spreads what the fund project has as the receiving unit chooses.
   *
   * @throws ProblemException 404, 412, 428, 403 for others than the receiving unit, 409 before
   *     anything was received, 422 for more than that or for what is no sub-project of it
   */
  @Transactional
  public FundProjectResponse spread(UUID id, String ifMatch, SpreadRequest request) {
    FundProject project = funded(id, ifMatch);
    List<SubProject> all = shares.projects(id);
    refuse(SpreadRules.check(request.items(), all, project.position()));
    FundProjectResponse before = reader.find(id).orElseThrow();
    Map<UUID, Money> chosen = new LinkedHashMap<>();
    all.forEach(sub -> chosen.put(sub.id(), Money.ZERO));
    request.items().forEach(item -> chosen.put(item.projectId(), item.amount()));
    shares.choose(chosen);
    return changed("spread", id, before);
  }

  /**
   * Establishes a sub-project within what was received.
   *
   * @throws ProblemException 404, 412, 428, 403 for others than the receiving unit, 409 before
   *     anything was received, 422 for more than what is left of it
   */
  @Transactional
  public UUID establish(UUID id, String ifMatch, SubProjectRequest request) {
    FundProject project = funded(id, ifMatch);
    List<SubProject> all = shares.projects(id);
    refuse(SubProjectRules.check(request, project.position(), all, undertaking.knows(request)));
    FundProjectResponse before = reader.find(id).orElseThrow();
    UUID unit = request.unitId() == null ? project.unitId() : request.unitId();
    Establishment established = Establishment.within(project, request, unit);
    library.establishWithin(established, undertaking.lumpSum(id));
    shares.spread(project);
    changed("established-within", id, before);
    return established.projectId();
  }

  private FundProject funded(UUID id, String ifMatch) {
    FundProject project = repository.lock(id);
    Etags.require(ifMatch, project.version());
    receiver.require(project);
    if (project.position() == null) {
      throw WORDS.conflict("nothing-issued");
    }
    return project;
  }

  private FundProjectResponse changed(String action, UUID id, FundProjectResponse before) {
    repository.touch(id);
    FundProjectResponse after = reader.find(id).orElseThrow();
    audit.record(action, "fund-project", id, before, after);
    return after;
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.refused(violations);
    }
  }
}
