package org.ipfund.catalog.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.value.Ids;

/** A project of a round's catalogue, or an extension slot in it. */
@Entity
public class CatalogueProject {

  @Id private UUID id;
  private UUID roundId;
  private int seq;
  private String categoryCode;
  private String categoryLabel;
  private String policyNo;
  private String policyLabel;
  private String projectNo;
  private String name;
  private String applicantText;

  @ElementCollection
  @CollectionTable(name = "project_obligation", joinColumns = @JoinColumn(name = "project_id"))
  @OrderColumn(name = "ordinal")
  private List<KeptObligation> obligations = new ArrayList<>();

  private boolean extensionSlot;
  private String slotLabel;
  private String remark;
  @Version private long version;

  protected CatalogueProject() {}

  CatalogueProject(UUID roundId, ProjectRow row) {
    this.id = Ids.next();
    this.roundId = roundId;
    this.seq = row.seq();
    become(row);
  }

  /** Takes over what the row says now; true when anything changed. */
  boolean become(ProjectRow row) {
    if (categoryCode != null && row.equals(row())) {
      return false;
    }
    categoryCode = row.categoryCode();
    categoryLabel = row.categoryLabel();
    policyNo = row.policyNo();
    policyLabel = row.policyLabel();
    projectNo = row.projectNo();
    name = row.name();
    applicantText = row.applicantText();
    extensionSlot = row.extensionSlot();
    slotLabel = row.slotLabel();
    remark = row.remark();
    List<KeptObligation> asked = row.obligations().stream().map(KeptObligation::of).toList();
    if (!asked.equals(obligations)) {
      obligations.clear();
      obligations.addAll(asked);
    }
    return true;
  }

  ProjectRow row() {
    return new ProjectRow(
        seq,
        categoryCode,
        categoryLabel,
        policyNo,
        policyLabel,
        projectNo,
        name,
        applicantText,
        obligations.stream().map(KeptObligation::asked).toList(),
        extensionSlot,
        slotLabel,
        remark);
  }

  UUID id() {
    return id;
  }

  UUID roundId() {
    return roundId;
  }

  int seq() {
    return seq;
  }

  boolean isSlot() {
    return extensionSlot;
  }

  long version() {
    return version;
  }
}
