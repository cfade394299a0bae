package org.ipfund.performance.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.content.TableVisibility;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.performance.table.TableVersionRepository;
import org.ipfund.performance.table.TableWriting;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.performance.table.TargetTableRepository;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Money;

/** The tables that adjustments are about, for showing these. */
@ApplicationScoped
class AdjustedTables {

  private final TableVisibility sight;
  private final TargetTableRepository tables;
  private final TableVersionRepository versions;
  private final TableWriting writing;

  AdjustedTables(
      TableVisibility sight,
      TargetTableRepository tables,
      TableVersionRepository versions,
      TableWriting writing) {
    this.sight = sight;
    this.tables = tables;
    this.versions = versions;
    this.writing = writing;
  }

  /**
   * A table that the caller may read.
   *
   * @throws ProblemException 404 when there is none
   */
  TargetTable get(UUID tableId) {
    sight.require(tableId);
    return tables.findById(tableId);
  }

  /** The amount of one of its versions, in yuan. */
  Money amount(UUID tableId, int version) {
    return versions.get(tableId, version).text().requestedAmount();
  }

  /** Readings, weights and findings of what the table would say. */
  TableContent content(TargetTable table, TableText text) {
    return writing.content(table, text);
  }
}
