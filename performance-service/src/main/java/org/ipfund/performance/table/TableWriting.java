package org.ipfund.performance.table;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.performance.content.TableHead;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.performance.inbound.Regions;

/** Works out what follows from a table's text, and keeps both. */
@ApplicationScoped
public class TableWriting {

  private final TableContents contents;
  private final Regions regions;
  private final PerformanceSettings settings;

  TableWriting(TableContents contents, Regions regions, PerformanceSettings settings) {
    this.contents = contents;
    this.regions = regions;
    this.settings = settings;
  }

  /** What was filled in in the table as it stands. */
  public TableText text(TargetTable table) {
    return contents.text(table);
  }

  /** Readings, weights and findings of what a table says, or would say. */
  public TableContent content(TargetTable table, TableText text) {
    TableContent content =
        content(table.regionCode(), table.localDepartment(), table.provincialDepartment(), text);
    return table.noticeYear() == null
        ? content
        : content.issued(table.budgetYear(), table.noticeYear());
  }

  public TableContent content(String regionCode, String local, String provincial, TableText text) {
    TableHead head =
        new TableHead(
            regions.require(regionCode).name(), local, provincial, settings.provincialDepartment());
    return TableContent.of(head, text.lines(), settings.blockPoints());
  }

  public void write(TargetTable table, TableText text, TableContent content) {
    contents.replace(table.owner(), text, content);
  }
}
