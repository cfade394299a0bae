package org.ipfund.allocation.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.reconciliation.AnnexRow;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * One ceiling funds a target table: what another one pays already, however its fund is named, no
 * final notice pays again (C04). An advance repeats no table anyway. SQL, because it groups over
 * the notices of all ceilings.
 */
@ApplicationScoped
class FundedElsewhere {

  private static final Wording WORDS = Wording.of(FundedElsewhere.class);

  private static final String FUNDED =
      """
      SELECT a.table_id, max(n.document_number) AS document_number
      FROM issued_allocation a JOIN notice n ON n.id = a.notice_id\
      """;

  private final Database database;
  private final Caller caller;

  FundedElsewhere(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** Every line of a final notice that adds to a table which another ceiling funds. */
  List<Violation> refused(NoticeFacts notice, Annexes annexes, List<IssuedAllocation> allocations) {
    if (notice.stage() == NoticeStage.ADVANCE) {
      return List.of();
    }
    List<IssuedAllocation> adding =
        allocations.stream().filter(each -> each.netChange().isPositive()).toList();
    Map<UUID, String> elsewhere =
        elsewhere(notice, adding.stream().map(each -> each.table().id()).toList());
    return adding.stream()
        .filter(each -> elsewhere.containsKey(each.table().id()))
        .map(each -> violation(each, elsewhere.get(each.table().id()), annexes))
        .toList();
  }

  private Map<UUID, String> elsewhere(NoticeFacts notice, List<UUID> tables) {
    Map<UUID, String> numbers = new HashMap<>();
    new Select(FUNDED)
        .where(caller.sees("a.scope", null, "a.unit_id"))
        .where("n.appropriation_id <> ?", notice.appropriationId())
        .where("a.table_id = ANY (?)", (Object) tables.toArray(UUID[]::new))
        .then(" GROUP BY a.table_id HAVING sum(a.net_change) > 0")
        .read(database, row -> Map.entry(row.id("table_id"), row.text("document_number")))
        .forEach(found -> numbers.put(found.getKey(), found.getValue()));
    return numbers;
  }

  private static Violation violation(IssuedAllocation allocation, String number, Annexes annexes) {
    AnnexRow row = annexes.receivers(annexes.byRegion()).get(allocation.receiver());
    return WORDS.violation(row.pointer(), "C04.elsewhere", row.name(), row.regionCode(), number);
  }
}
