package org.ipfund.catalog.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;

/**
 * A region with its GB/T 2260 code and two parents: the administrative one decides who sees and
 * consolidates, the fiscal one from whom money comes (a province-managed county, 省财政直管县, receives
 * from the province although it lies in a city).
 */
@Entity
public class Region {

  private static final Wording WORDS = Wording.of(Region.class);

  @Id private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private RegionLevel level;

  private String administrativeParent;
  private String fiscalParent;
  private boolean provinceManaged;
  private String financeCode;
  private String budgetCode;
  private String path;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String source;
  private String successor;
  private String endReason;
  private boolean told;
  @Version private long version;

  protected Region() {}

  Region(String code) {
    this.code = code;
    this.told = true;
  }

  /** One that is shown, as it was read; nobody keeps it. */
  Region(RegionFacts facts, String path, String successor, String endReason, long version) {
    this(facts.code());
    become(facts, path);
    this.successor = successor;
    this.endReason = endReason;
    this.version = version;
  }

  /** Takes over what the reference data says now; true when anything changed. */
  boolean become(RegionFacts facts, String newPath) {
    if (facts.equals(facts()) && newPath.equals(path)) {
      return false;
    }
    path = newPath;
    name = facts.name();
    level = facts.level();
    administrativeParent = facts.administrativeParent();
    fiscalParent = facts.fiscalParent();
    provinceManaged = facts.provinceManaged();
    financeCode = facts.financeCode();
    budgetCode = facts.budgetCode();
    validFrom = facts.validFrom();
    validTo = facts.validTo();
    source = facts.source();
    return true;
  }

  /** Another takes over: the region lies where that lies from now on. */
  void end(RegionClosureRequest closure, String successorsPath) {
    successor = closure.successor();
    validTo = closure.validTo();
    endReason = closure.reason();
    path = successorsPath;
  }

  /**
   * @throws ProblemException 409 when another region has taken over
   */
  void requireOpen() {
    if (successor != null) {
      throw WORDS.conflict("region-has-ended", successor);
    }
  }

  /** Whether it may move or end at all: it stands, and is not the province itself. */
  boolean canBeDecidedOn() {
    return successor == null && level != RegionLevel.PROVINCE;
  }

  /** Notes that its facts were told once more. */
  void told() {
    told = true;
  }

  /** Goes along with what took over from it. */
  void follow(String successorsPath) {
    path = successorsPath;
  }

  RegionFacts facts() {
    return new RegionFacts(
        code,
        name,
        level,
        administrativeParent,
        fiscalParent,
        provinceManaged,
        financeCode,
        budgetCode,
        validFrom,
        validTo,
        source);
  }

  public String code() {
    return code;
  }

  public String path() {
    return path;
  }

  /** Code of the region that took over; null for one that stands. */
  String successor() {
    return successor;
  }

  String endReason() {
    return endReason;
  }

  long version() {
    return version;
  }
}
