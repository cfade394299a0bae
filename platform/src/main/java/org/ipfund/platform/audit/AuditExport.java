package org.ipfund.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.audit.AuditEntries.Whole;
import org.ipfund.platform.document.sheet.CsvWriter;
import org.ipfund.platform.document.sheet.SheetHead;
import org.ipfund.platform.document.sheet.SheetWriter;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** Entries as a table, page by page, so that a long one needs no more memory than a short one. */
@ApplicationScoped
class AuditExport {

  private static final Wording WORDS = Wording.of(AuditExport.class);

  private static final int PAGE = 500;

  /** A cell of a sheet holds no more characters. */
  private static final int LONGEST_CELL = 32_767;

  private static final List<String> COLUMNS =
      List.of(
          "position",
          "id",
          "happenedAt",
          "outcome",
          "action",
          "operation",
          "subjectType",
          "subjectId",
          "actor",
          "actorName",
          "unitId",
          "client",
          "address",
          "onBehalfOf",
          "requestId",
          "problem",
          "status",
          "rules",
          "before",
          "after");

  private interface Rows {
    void add(List<?> cells) throws IOException;
  }

  private final AuditEntries entries;
  private final int most;

  AuditExport(AuditEntries entries, @ConfigProperty(name = "ipfund.audit.export-rows") int most) {
    this.entries = entries;
    this.most = most;
  }

  /**
   * Refuses before the first byte what would be too much.
   *
   * @throws ProblemException 422 when more rows are asked for than an export has
   */
  void check(AuditFilter filter) {
    if (entries.isMoreThan(filter, most)) {
      Text message = WORDS.text("export-most", most);
      Text remedy = WORDS.text("export-most.fewer");
      throw ProblemException.refused(List.of(new Violation("", "export", message, remedy)));
    }
  }

  void csv(AuditFilter filter, EntryOrder order, OutputStream out) throws IOException {
    try (CsvWriter csv = new CsvWriter(out)) {
      csv.row(COLUMNS);
      write(filter, order, csv::row);
    }
  }

  void sheet(AuditFilter filter, EntryOrder order, OutputStream out) throws IOException {
    try (SheetWriter sheet = new SheetWriter(out)) {
      sheet.begin(new SheetHead("audit", "", "", COLUMNS));
      write(filter, order, cells -> sheet.row(cells.stream().map(AuditExport::fitting).toList()));
    }
  }

  private static Object fitting(Object cell) {
    return cell instanceof String text && text.length() > LONGEST_CELL
        ? text.substring(0, LONGEST_CELL - 1) + "…"
        : cell == null ? "" : cell;
  }

  private void write(AuditFilter filter, EntryOrder order, Rows rows) throws IOException {
    EntryKey last = null;
    int left = most;
    List<Whole> page;
    do {
      page = entries.wholePage(filter, order, last, Math.min(left, PAGE));
      for (Whole entry : page) {
        rows.add(cells(entry));
        last = entry.summary().key();
      }
      left -= page.size();
    } while (page.size() == PAGE && left > 0);
  }

  private static List<?> cells(Whole whole) {
    AuditEntrySummary entry = whole.summary();
    return Arrays.asList(
        entry.position() == null ? null : BigDecimal.valueOf(entry.position()),
        entry.id(),
        entry.happenedAt(),
        entry.outcome(),
        entry.action(),
        entry.operation(),
        entry.subjectType(),
        entry.subjectId(),
        entry.actor(),
        entry.actorName(),
        entry.unitId(),
        entry.client(),
        entry.address(),
        entry.onBehalfOf(),
        entry.requestId(),
        entry.problem(),
        entry.status() == null ? null : BigDecimal.valueOf(entry.status()),
        String.join(" ", entry.rules()),
        whole.before(),
        whole.after());
  }
}
