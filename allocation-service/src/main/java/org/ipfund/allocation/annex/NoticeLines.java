package org.ipfund.allocation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.allocation.notice.Disclosure;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.notice.NoticeVisibility;
import org.ipfund.allocation.reconciliation.Annex;
import org.ipfund.allocation.reconciliation.AnnexRow;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * Rows of annexes in printed order, as far as {@link NoticeVisibility} lets them be seen: SQL,
 * because an annex of some hundred rows is replaced and handed over as a whole, in batches.
 */
@ApplicationScoped
public class NoticeLines {

  private static final String INSERT =
      """
      INSERT INTO notice_line (annex, seq, row_kind, name, region_code, secondary_project_name,
        receiving_unit, three_guarantees_code, direct_to_special_account, function_code, amount,
        budget_code, city_seq, province_managed, id, notice_id, scope)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String HAND_OVER =
      """
      UPDATE notice_line l SET disclosed = ?,
        scope = coalesce(
          (SELECT '/' || path || '/' FROM known_region WHERE code = l.region_code), scope)
      WHERE notice_id = ?
      """;

  private static final String HAD =
      "UPDATE notice_line SET advance = ? WHERE notice_id = ? AND annex = ? AND seq = ?";

  private final Database database;
  private final NoticeVisibility sight;

  NoticeLines(Database database, NoticeVisibility sight) {
    this.database = database;
    this.sight = sight;
  }

  public List<NoticeLine> of(UUID noticeId) {
    return select(noticeId).then(" ORDER BY annex, seq").read(database, NoticeLine::of);
  }

  public List<NoticeLine> page(UUID noticeId, int annex, PageRequest page) {
    return select(noticeId)
        .where("annex = ? AND seq > ?", annex, page.after() == null ? 0 : seq(page.after()))
        .then(" ORDER BY seq")
        .limit(page.fetch())
        .read(database, NoticeLine::of);
  }

  private Select select(UUID noticeId) {
    return new Select("SELECT * FROM notice_line")
        .where("notice_id = ?", noticeId)
        .where(sight.lineSeen());
  }

  /** Puts these rows in the place of the annex; a draft's rows are the province's alone. */
  void replace(NoticeFacts notice, int annex, List<NoticeLine> lines) {
    database.update(
        "DELETE FROM notice_line WHERE notice_id = ? AND annex = ?", notice.id(), annex);
    database.batch(INSERT, lines.stream().map(line -> values(notice, line)).toList());
  }

  private static Object[] values(NoticeFacts notice, NoticeLine line) {
    AnnexRow.Particulars printed = line.particulars();
    return new Object[] {
      line.annex(),
      line.seq(),
      line.rowKind(),
      line.name(),
      line.regionCode(),
      printed.secondaryProjectName(),
      printed.receivingUnit(),
      printed.threeGuaranteesCode(),
      printed.directToSpecialAccount(),
      printed.functionCode(),
      line.amount(),
      line.budgetCode(),
      line.citySeq(),
      printed.provinceManaged(),
      Ids.next(),
      notice.id(),
      notice.scope()
    };
  }

  /** Takes all rows of a draft away. */
  public void remove(NoticeFacts draft) {
    database.update("DELETE FROM notice_line WHERE notice_id = ?", draft.id());
  }

  /**
   * Hands each row of a draft that is being issued over to its region, and all of them to everybody
   * when the notice is disclosed. Totals stay with the province. Each allocation keeps what its
   * receiver had before.
   */
  public void handOver(NoticeFacts notice, Annexes annexes, ReceiverPositions before) {
    List<Object[]> had = new ArrayList<>();
    for (Annex annex : List.of(annexes.byRegion(), annexes.byUnit())) {
      for (AnnexRow row : annex.allocations()) {
        Money advance = before.of(annexes.receiver(row));
        had.add(new Object[] {advance, notice.id(), annex.number(), row.seq()});
      }
    }
    database.batch(HAD, had);
    database.update(HAND_OVER, notice.disclosure() == Disclosure.PUBLIC, notice.id());
  }

  private static int seq(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }
}
