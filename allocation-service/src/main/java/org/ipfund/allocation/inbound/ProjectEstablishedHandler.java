package org.ipfund.allocation.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** Keeps the copy of a project. */
@ApplicationScoped
class ProjectEstablishedHandler implements EventHandler<ProjectEstablished> {

  private final EntityManager entities;
  private final References references;

  ProjectEstablishedHandler(EntityManager entities, References references) {
    this.entities = entities;
    this.references = references;
  }

  @Override
  public String type() {
    return "org.ipfund.submission.project-established.v1";
  }

  @Override
  public Class<ProjectEstablished> payload() {
    return ProjectEstablished.class;
  }

  @Override
  public void handle(ProjectEstablished event, EventContext context) {
    String scope = references.requireRegion(event.regionCode());
    references.requireUnit(event.unitId());
    entities.merge(new Project(event, scope));
    context.arrived(References.project(event.projectId()));
  }
}
