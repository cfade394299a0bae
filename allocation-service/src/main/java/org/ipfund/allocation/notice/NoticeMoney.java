package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.appropriation.AppropriationFacts;
import org.ipfund.allocation.appropriation.Appropriations;
import org.ipfund.allocation.inbound.Copies;
import org.ipfund.allocation.ledger.AccountKey;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.allocation.ledger.Posting;
import org.ipfund.allocation.ledger.ShortageException;
import org.ipfund.allocation.ledger.Transfer;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/** Books what a notice issues: from the appropriation's source to the regions' treasuries. */
@ApplicationScoped
class NoticeMoney {

  private final Appropriations appropriations;
  private final Ledger ledger;
  private final BusinessClock clock;
  private final Copies copies;

  NoticeMoney(Appropriations appropriations, Ledger ledger, BusinessClock clock, Copies copies) {
    this.appropriations = appropriations;
    this.ledger = ledger;
    this.clock = clock;
    this.copies = copies;
  }

  /**
   * What a notice draws on, held until the transaction ends: of the notices of a year and fund one
   * is issued at a time.
   *
   * @param received what each region has received from it so far
   */
  record Funds(AppropriationFacts appropriation, Map<String, Money> received) {}

  Funds hold(Notice notice) {
    AppropriationFacts appropriation = appropriations.find(notice.appropriationId()).orElseThrow();
    Map<String, Money> received = ledger.holdSource(appropriation.sourceAccountId());
    return new Funds(appropriation, Movement.inherited(received, copies.heirs()));
  }

  /**
   * @throws ProblemException 422 when the appropriation or a treasury does not suffice
   */
  void post(Notice notice, Annexes annexes, Funds funds) {
    UUID source = funds.appropriation().sourceAccountId();
    List<Movement> movements =
        notice.stage() == NoticeStage.ADVANCE
            ? Movement.ofAdvance(amounts(annexes))
            : Movement.ofFinal(amounts(annexes), funds.received());
    if (movements.isEmpty()) {
      return;
    }
    Map<String, UUID> treasuries = treasuries(funds.appropriation(), movements);
    List<Transfer> transfers =
        movements.stream().map(m -> transfer(m, source, treasuries.get(m.regionCode()))).toList();
    try {
      ledger.post(new Posting(notice.id(), notice.id(), clock.today(), transfers));
    } catch (ShortageException beyond) {
      throw ProblemException.refused(IssueRefusal.of(beyond.shortages(), source));
    }
  }

  private static Map<String, Money> amounts(Annexes annexes) {
    Map<String, Money> amounts = new LinkedHashMap<>();
    annexes.byRegion().allocations().forEach(row -> amounts.put(row.regionCode(), row.amount()));
    return amounts;
  }

  private Map<String, UUID> treasuries(AppropriationFacts appropriation, List<Movement> movements) {
    int year = appropriation.budgetYear();
    Name fund = appropriation.fund();
    List<AccountKey> keys =
        movements.stream()
            .map(movement -> AccountKey.treasury(movement.regionCode(), year, fund))
            .toList();
    Map<String, UUID> ids = new HashMap<>();
    ledger.open(keys).forEach((key, id) -> ids.put(key.regionCode(), id));
    return ids;
  }

  private static Transfer transfer(Movement movement, UUID source, UUID treasury) {
    return movement.back()
        ? new Transfer(movement.kind(), treasury, source, movement.amount())
        : new Transfer(movement.kind(), source, treasury, movement.amount());
  }
}
