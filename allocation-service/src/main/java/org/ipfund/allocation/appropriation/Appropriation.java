package org.ipfund.allocation.appropriation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/** What a budget year gives a fund at most (年度预算); one for each year and fund. */
@Entity
class Appropriation {

  @Id private UUID id;
  private int budgetYear;
  private String fundName;
  private String functionCode;
  private String functionName;
  private Money amount;
  private UUID sourceAccountId;
  @Version private long version;

  protected Appropriation() {}

  Appropriation(AppropriationRequest request, UUID sourceAccountId) {
    id = Ids.next();
    budgetYear = request.budgetYear();
    fundName = request.fundName();
    functionCode = request.functionCode();
    functionName = request.functionName();
    amount = request.amount();
    this.sourceAccountId = sourceAccountId;
  }

  UUID id() {
    return id;
  }

  AppropriationFacts facts() {
    return new AppropriationFacts(
        id, budgetYear, fundName, functionCode, functionName, amount, sourceAccountId, version);
  }
}
