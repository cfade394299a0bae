package org.ipfund.catalog.fund;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipfund.catalog.policy.DocumentNumber;
import org.ipfund.platform.value.Name;

/**
 * A special fund (专项资金): what a round asks for, what a notice gives out, what a target table is
 * about. All services keep its facts.
 */
@Entity
public class Fund {

  /** How a fund's code is written: {@code GD-IP}. */
  public static final String CODE = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";

  /** The longest code. */
  public static final int LONGEST_CODE = 30;

  /** The fund that is there from the first day: 126号's. */
  public static final String FIRST = "GD-IP";

  @Id private String code;
  private String name;
  private String nameKey;
  private String[] formerKeys = {};
  private String governingDocument;
  private Integer projectsPerUnit;
  private String[] annexColumns;
  private String[] equations;
  private boolean told;
  private String scope;
  @Version private long version;

  protected Fund() {}

  /**
   * @param scope of whom it is
   */
  Fund(FundRequest facts, String scope) {
    this.code = facts.code();
    this.scope = scope;
    become(facts);
  }

  /** Takes over everything but the code; true when anything changed. */
  final boolean become(FundRequest facts) {
    FundRequest before = name == null ? null : facts();
    rename(facts.name());
    governingDocument = facts.governingDocument().text();
    projectsPerUnit = facts.projectsPerUnit();
    annexColumns = AnnexColumn.texts(facts.annexColumns());
    equations = FundEquation.texts(facts.equations());
    return !facts().equals(before);
  }

  private void rename(String next) {
    String key = Name.key(next);
    if (nameKey != null && !nameKey.equals(key)) {
      Set<String> former = new LinkedHashSet<>(List.of(formerKeys));
      former.add(nameKey);
      formerKeys = former.toArray(String[]::new);
    }
    name = next;
    nameKey = key;
  }

  /** Notes that its facts as they are now were told. */
  void told() {
    told = true;
  }

  FundRequest facts() {
    return new FundRequest(
        code,
        name,
        new DocumentNumber(governingDocument),
        projectsPerUnit,
        AnnexColumn.all(annexColumns),
        FundEquation.all(equations));
  }

  String code() {
    return code;
  }

  String nameKey() {
    return nameKey;
  }

  boolean isTold() {
    return told;
  }

  String scope() {
    return scope;
  }

  long version() {
    return version;
  }
}
