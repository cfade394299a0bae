package org.ipfund.submission.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.ipfund.submission.inbound.FundingChanged;

/** Lets fund projects have what notices say they have, and spreads it. */
@ApplicationScoped
class FundingListener {

  private final FundProjectRepository repository;
  private final Shares shares;

  FundingListener(FundProjectRepository repository, Shares shares) {
    this.repository = repository;
    this.shares = shares;
  }

  void hear(@Observes FundingChanged funded) {
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
