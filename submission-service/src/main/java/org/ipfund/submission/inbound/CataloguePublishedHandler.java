package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.Name;
import org.ipfund.submission.store.Json;

/** Keeps the catalogue of a round, which is told before the round itself. */
@ApplicationScoped
public class CataloguePublishedHandler implements EventHandler<CataloguePublished> {

  /** An event may come again, also while it is handled: the database decides. */
  private static final String UPSERT =
      """
      INSERT INTO known_project (id, round_id, seq, category_code, category_label, policy_no,
        policy_label, project_no, name, name_key, extension_slot, slot_label, mandatory,
        obligations)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, category_code = excluded.category_code,
        category_label = excluded.category_label, policy_no = excluded.policy_no,
        policy_label = excluded.policy_label, project_no = excluded.project_no,
        name = excluded.name, name_key = excluded.name_key,
        extension_slot = excluded.extension_slot, slot_label = excluded.slot_label,
        mandatory = excluded.mandatory, obligations = excluded.obligations
      """;

  private final Database database;
  private final Json json;

  CataloguePublishedHandler(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.catalogue-published.v1";
  }

  @Override
  public Class<CataloguePublished> payload() {
    return CataloguePublished.class;
  }

  @Override
  public void handle(CataloguePublished event, EventContext context) {
    database.batch(UPSERT, event.projects().stream().map(row -> row(event, row)).toList());
  }

  private Object[] row(CataloguePublished event, CataloguePublished.Row row) {
    return new Object[] {
      row.id(),
      event.roundId(),
      row.seq(),
      row.categoryCode(),
      row.categoryLabel(),
      row.policyNo(),
      row.policyLabel(),
      row.projectNo(),
      row.name(),
      row.name() == null ? null : Name.key(row.name()),
      row.extensionSlot(),
      row.slotLabel(),
      row.isMandatory(),
      json.write(row.obligations())
    };
  }
}
