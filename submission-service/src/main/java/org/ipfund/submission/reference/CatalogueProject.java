package org.ipfund.submission.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A project of a round's catalogue, or an extension slot (可加行) in it; written from events only. */
@Entity
@Immutable
@Table(name = "known_project")
public class CatalogueProject {

  @Id private UUID id;
  private UUID roundId;
  private String categoryCode;
  private String categoryLabel;
  private String name;
  private String nameKey;
  private boolean extensionSlot;
  private boolean mandatory;
  private String obligations;

  protected CatalogueProject() {}

  /**
   * @param name null of a slot
   * @param nameKey normal form of the name
   * @param obligations JSON list of {scope, obligation}
   */
  public CatalogueProject(
      UUID id,
      String categoryCode,
      String categoryLabel,
      String name,
      String nameKey,
      boolean extensionSlot,
      String obligations) {
    this.id = id;
    this.categoryCode = categoryCode;
    this.categoryLabel = categoryLabel;
    this.name = name;
    this.nameKey = nameKey;
    this.extensionSlot = extensionSlot;
    this.obligations = obligations;
  }

  public UUID id() {
    return id;
  }

  public String categoryCode() {
    return categoryCode;
  }

  public String categoryLabel() {
    return categoryLabel;
  }

  public String name() {
    return name;
  }

  /** Normal form of the name, by which two are the same; null of a slot. */
  public String nameKey() {
    return nameKey;
  }

  public boolean extensionSlot() {
    return extensionSlot;
  }

  /** JSON list of {scope, obligation}. */
  String obligations() {
    return obligations;
  }
}
