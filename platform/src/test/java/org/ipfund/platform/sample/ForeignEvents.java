package org.ipfund.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** What the sample hears from another service: offices that open, parcels that get stamped. */
public class ForeignEvents {

  public record OfficeOpened(String code) {}

  public record Stamped(String parcel, String office) {}

  @ApplicationScoped
  public static class OfficeOpenedHandler implements EventHandler<OfficeOpened> {

    private final EntityManager entities;

    OfficeOpenedHandler(EntityManager entities) {
      this.entities = entities;
    }

    @Override
    public String type() {
      return "org.example.office-opened.v1";
    }

    @Override
    public Class<OfficeOpened> payload() {
      return OfficeOpened.class;
    }

    @Override
    public void handle(OfficeOpened event, EventContext context) {
      entities
          .createNativeQuery("INSERT INTO known_post_office VALUES (?1)")
          .setParameter(1, event.code())
          .executeUpdate();
      context.arrived("office:" + event.code());
    }
  }

  @ApplicationScoped
  public static class StampedHandler implements EventHandler<Stamped> {

    private final EntityManager entities;

    StampedHandler(EntityManager entities) {
      this.entities = entities;
    }

    @Override
    public String type() {
      return "org.example.stamped.v1";
    }

    @Override
    public Class<Stamped> payload() {
      return Stamped.class;
    }

    @Override
    public void handle(Stamped event, EventContext context) {
      boolean known =
          !entities
              .createNativeQuery("SELECT 1 FROM known_post_office WHERE code = ?1")
              .setParameter(1, event.office())
              .getResultList()
              .isEmpty();
      if (!known) {
        throw new AwaitsException("office:" + event.office());
      }
      entities
          .createNativeQuery(
              "INSERT INTO stamp VALUES (?1, 1)"
                  + " ON CONFLICT (parcel) DO UPDATE SET times = stamp.times + 1")
          .setParameter(1, event.parcel())
          .executeUpdate();
    }
  }
}
