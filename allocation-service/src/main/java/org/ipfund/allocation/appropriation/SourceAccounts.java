package org.ipfund.allocation.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.allocation.ledger.AccountKey;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.platform.place.PlacePaths;

/** Opens the accounts that appropriations in force pay from. */
@ApplicationScoped
class SourceAccounts {

  private final Ledger ledger;
  private final PlacePaths places;
  private final String issuingRegion;

  SourceAccounts(
      Ledger ledger,
      PlacePaths places,
      @ConfigProperty(name = "ipfund.issuing-region") String issuingRegion) {
    this.ledger = ledger;
    this.places = places;
    this.issuingRegion = issuingRegion;
  }

  /** The place that issues: an appropriation belongs to it. */
  String scope() {
    return places.path(issuingRegion).orElseThrow();
  }

  UUID open(Appropriation entered) {
    AccountKey source = AccountKey.source(issuingRegion, entered.budgetYear(), entered.fund());
    return ledger.openSource(source, entered.amount());
  }
}
