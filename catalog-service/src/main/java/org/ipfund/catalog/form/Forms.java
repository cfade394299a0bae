package org.ipfund.catalog.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The forms of rounds. */
@ApplicationScoped
public class Forms {

  private static final String OF_ROUND =
      "SELECT f FROM Form f LEFT JOIN FETCH f.rules WHERE f.roundId = :round ORDER BY f.ordinal";

  private final EntityManager entities;

  Forms(EntityManager entities) {
    this.entities = entities;
  }

  /** Adds the forms of a new round in their order. */
  public void add(UUID roundId, List<FormRequest> requests) {
    for (int i = 0; i < requests.size(); i++) {
      entities.persist(new Form(roundId, i, requests.get(i)));
    }
  }

  /** The forms of a round in their order. */
  public List<FormTemplate> of(UUID roundId) {
    return entities
        .createQuery(OF_ROUND, Form.class)
        .setParameter("round", roundId)
        .getResultList()
        .stream()
        .map(Form::template)
        .toList();
  }
}
