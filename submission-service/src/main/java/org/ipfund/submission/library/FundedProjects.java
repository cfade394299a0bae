package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.ipfund.submission.inbound.Funded;

/** Lets fund projects have what notices say they have, and spreads it. */
@ApplicationScoped
class FundedProjects {

  private final FundProjectRepository repository;
  private final Shares shares;

  FundedProjects(FundProjectRepository repository, Shares shares) {
    this.repository = repository;
    this.shares = shares;
  }

  void hear(@Observes Funded funded) {
    for (UUID id : shares.funded(funded.projectIds())) {
      repository.lockKnown(id).ifPresent(this::receive);
    }
  }

  private void receive(FundProject project) {
    Position.of(shares.fundings(project.id())).ifPresent(project::receive);
    repository.flush();
    shares.spread(project);
  }
}
