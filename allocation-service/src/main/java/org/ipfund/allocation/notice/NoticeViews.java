package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.ledger.CallerTreasury;
import org.ipfund.allocation.reference.ReferenceData;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;

/** Shows notices with what their reader may do next: what the role and separate duties allow. */
@ApplicationScoped
public class NoticeViews {

  /** SQL, because it is asked once for a page of notices, without a transaction. */
  private static final String PAYABLE =
      """
      SELECT notice_id FROM issued_allocation
      WHERE (scope = ? OR region_code = ANY (?)) AND notice_id = ANY (?)
      """;

  private final Database database;
  private final Caller caller;
  private final CallerTreasury ownTreasury;
  private final ReferenceData reference;
  private final BusinessClock clock;

  NoticeViews(
      Database database,
      Caller caller,
      CallerTreasury ownTreasury,
      ReferenceData reference,
      BusinessClock clock) {
    this.clock = clock;
    this.reference = reference;
    this.database = database;
    this.caller = caller;
    this.ownTreasury = ownTreasury;
  }

  public NoticeResponse of(NoticeFacts notice) {
    return of(List.of(notice)).get(0);
  }

  public List<NoticeResponse> of(List<NoticeFacts> notices) {
    Set<UUID> payable = payable(notices);
    return notices.stream()
        .map(notice -> NoticeResponse.of(notice, actions(notice, payable)))
        .toList();
  }

  private List<NoticeAction> actions(NoticeFacts notice, Set<UUID> payable) {
    List<NoticeAction> allowed = new ArrayList<>();
    if (notice.isDraft()) {
      drafting(allowed);
    }
    if (notice.isDraft()
        && caller.may("issueNotice")
        && !notice.preparedBy().contains(caller.name())) {
      allowed.add(NoticeAction.ISSUE);
    }
    if (payable.contains(notice.id())) {
      allowed.add(NoticeAction.DISBURSE);
    }
    return allowed;
  }

  private void drafting(List<NoticeAction> allowed) {
    if (caller.may("changeNotice")) {
      allowed.add(NoticeAction.CHANGE);
    }
    if (caller.may("replaceNoticeLines")) {
      allowed.add(NoticeAction.REPLACE_LINES);
    }
    if (caller.may("deleteNotice")) {
      allowed.add(NoticeAction.DELETE);
    }
  }

  /**
   * Those of this budget year that gave the caller's own place money; a system without a place pays
   * for all.
   */
  private Set<UUID> payable(List<NoticeFacts> notices) {
    UUID[] issued =
        caller.may("disburse")
            ? notices.stream()
                .filter(n -> !n.isDraft() && !caller.name().equals(n.issuedBy()))
                .filter(n -> n.budgetYear() == clock.today().getYear())
                .map(NoticeFacts::id)
                .toArray(UUID[]::new)
            : new UUID[0];
    String place = ownTreasury.path().orElse("");
    return issued.length == 0 || ownTreasury.isEverywhere()
        ? Set.of(issued)
        : new HashSet<>(
            database.list(PAYABLE, row -> row.id("notice_id"), place, zones(place), issued));
  }

  /** Those for which the caller's place receives. */
  private String[] zones(String place) {
    String own = EndedPlace.heir(place);
    return reference.treasuriesOfZones(own).entrySet().stream()
        .filter(zone -> zone.getValue().equals(own))
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }
}
