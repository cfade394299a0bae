package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What the other rooms may ask about appropriations. */
@ApplicationScoped
public class Appropriations {

  private final AppropriationRepository appropriations;

  Appropriations(AppropriationRepository appropriations) {
    this.appropriations = appropriations;
  }

  public Optional<AppropriationFacts> find(UUID id) {
    return appropriations.findByIdOptional(id).map(Appropriation::facts);
  }
}
