package org.ipfund.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ipfund.platform.event.AwaitsException;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/** What the sample hears from another service: offices that open, parcels that get stamped. */
public class ForeignEvents {

  public record OfficeOpened(String code) {}

  public record Stamped(@NotNull String parcel, @NotNull String office) {}

  public record PowerGiven(@NotNull String person, boolean suspended) {}

  /** What goes wrong with a parcel before its stamp is set; a test says it. */
  public static final Map<String, Runnable> TROUBLE = new ConcurrentHashMap<>();

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
      TROUBLE.getOrDefault(event.parcel(), () -> {}).run();
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

  /** Of another service still: it only counts that it came. */
  @ApplicationScoped
  public static class SeenHandler implements EventHandler<OfficeOpened> {

    @Override
    public String type() {
      return "org.second.seen.v1";
    }

    @Override
    public Class<OfficeOpened> payload() {
      return OfficeOpened.class;
    }

    @Override
    public void handle(OfficeOpened event, EventContext context) {
      context.arrived("seen:" + event.code());
    }
  }

  /** By this rights travel: it needs its owner's signature. */
  @ApplicationScoped
  public static class PowerGivenHandler implements EventHandler<PowerGiven> {

    private final EntityManager entities;

    PowerGivenHandler(EntityManager entities) {
      this.entities = entities;
    }

    @Override
    public String type() {
      return "org.example.power-given.v1";
    }

    @Override
    public Class<PowerGiven> payload() {
      return PowerGiven.class;
    }

    @Override
    public boolean isSigned() {
      return true;
    }

    @Override
    public void handle(PowerGiven event, EventContext context) {
      entities
          .createNativeQuery(
              "INSERT INTO stamp VALUES (?1, ?2)"
                  + " ON CONFLICT (parcel) DO UPDATE SET times = excluded.times")
          .setParameter(1, event.person())
          .setParameter(2, event.suspended() ? 0 : 1)
          .executeUpdate();
    }
  }
}
