package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.allocation.ledger.AccountKey;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.platform.value.Name;

/** Opens the accounts that appropriations in force pay from. */
@ApplicationScoped
class SourceAccounts {

  private final Ledger ledger;
  private final String issuingRegion;

  SourceAccounts(
      Ledger ledger, @ConfigProperty(name = "ipfund.issuing-region") String issuingRegion) {
    this.ledger = ledger;
    this.issuingRegion = issuingRegion;
  }

  UUID open(Appropriation entered) {
    AccountKey source =
        AccountKey.source(issuingRegion, entered.budgetYear(), Name.of(entered.fundName()));
    return ledger.openSource(source, entered.amount());
  }
}
