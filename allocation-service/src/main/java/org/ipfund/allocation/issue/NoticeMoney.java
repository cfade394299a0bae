package org.ipfund.allocation.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.appropriation.AppropriationReader;
import org.ipfund.allocation.appropriation.AppropriationState;
import org.ipfund.allocation.ledger.AccountKey;
import org.ipfund.allocation.ledger.Ledger;
import org.ipfund.allocation.ledger.Posting;
import org.ipfund.allocation.ledger.ShortageException;
import org.ipfund.allocation.ledger.Transfer;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.ReceiverKey;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Money;

/** Books what a notice issues: from the appropriation's source to the receivers' treasuries. */
@ApplicationScoped
class NoticeMoney {

  private final AppropriationReader appropriations;
  private final Ledger ledger;
  private final BusinessClock clock;

  NoticeMoney(AppropriationReader appropriations, Ledger ledger, BusinessClock clock) {
    this.appropriations = appropriations;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What a notice draws on, held until the transaction ends: of the notices of a year and fund one
   * is issued at a time.
   */
  AppropriationState hold(NoticeFacts notice) {
    AppropriationState appropriation = appropriations.find(notice.appropriationId()).orElseThrow();
    ledger.hold(appropriation.sourceAccountId());
    return appropriation;
  }

  /**
   * Books it.
   *
   * @throws ProblemException 422 when the appropriation or a treasury does not suffice
   */
  void post(NoticeFacts notice, AnnexReader.Opened opened, AppropriationState appropriation) {
    Annexes annexes = opened.annexes();
    List<Movement> movements =
        Movement.of(notice.stage(), stated(annexes), opened.basis().standing().byReceiver());
    if (movements.isEmpty()) {
      return;
    }
    UUID source = appropriation.sourceAccountId();
    Map<String, String> regions = treasuryRegions(annexes);
    Map<String, UUID> treasuries = treasuries(appropriation, movements, regions);
    List<Transfer> transfers =
        movements.stream()
            .map(m -> transfer(m, source, treasuries.get(regions.get(m.receiver())), regions))
            .toList();
    try {
      ledger.post(new Posting(notice.id(), notice.id(), clock.today(), transfers));
    } catch (ShortageException beyond) {
      throw ProblemException.refused(
          new BalanceRefusal(annexes, opened.basis().standing(), source, treasuries)
              .of(beyond.shortages()));
    }
  }

  private static Map<String, Money> stated(Annexes annexes) {
    Map<String, Money> stated = new LinkedHashMap<>();
    annexes.receivers(annexes.byRegion()).forEach((key, row) -> stated.put(key, row.amount()));
    return stated;
  }

  private static Map<String, String> treasuryRegions(Annexes annexes) {
    Map<String, String> regions = new HashMap<>();
    annexes
        .receivers(annexes.byRegion())
        .forEach((key, row) -> regions.put(key, annexes.region(row).treasury()));
    return regions;
  }

  /** The treasuries by the region they belong to. */
  private Map<String, UUID> treasuries(
      AppropriationState appropriation, List<Movement> movements, Map<String, String> regions) {
    List<AccountKey> keys =
        movements.stream()
            .map(movement -> regions.get(movement.receiver()))
            .distinct()
            .map(
                region ->
                    AccountKey.treasury(region, appropriation.budgetYear(), appropriation.fund()))
            .toList();
    Map<String, UUID> ids = new HashMap<>();
    ledger.open(keys).forEach((key, id) -> ids.put(key.regionCode(), id));
    return ids;
  }

  private static Transfer transfer(
      Movement movement, UUID source, UUID treasury, Map<String, String> regions) {
    String region = ReceiverKey.region(movement.receiver());
    String owner = region.equals(regions.get(movement.receiver())) ? null : region;
    return movement.back()
        ? new Transfer(movement.kind(), treasury, source, movement.amount(), owner)
        : new Transfer(movement.kind(), source, treasury, movement.amount(), owner);
  }
}
