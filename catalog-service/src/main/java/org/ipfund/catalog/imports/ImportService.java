package org.ipfund.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.region.Province;
import org.ipfund.catalog.region.RegionImport;
import org.ipfund.catalog.unit.UnitRequest;
import org.ipfund.platform.operation.Operations;
import org.ipfund.platform.operation.RowFault;

/** Starts imports of reference data; one of a kind runs at a time. */
@ApplicationScoped
public class ImportService {

  private static final String ONE_AT_A_TIME =
      "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtext(:kind))) AS held";

  private final Operations operations;
  private final RegionImport regions;
  private final UnitImport units;
  private final Province province;
  private final EntityManager entities;

  ImportService(
      Operations operations,
      RegionImport regions,
      UnitImport units,
      Province province,
      EntityManager entities) {
    this.operations = operations;
    this.province = province;
    this.regions = regions;
    this.units = units;
    this.entities = entities;
  }

  /** Returns the operation that carries the import out: whole, or not at all. */
  @Transactional
  public UUID start(ImportRequest request, boolean dryRun) {
    province.require();
    if (request instanceof RegionRows found) {
      int total = found.rows().size();
      return start(request.kind(), total, dryRun, progress -> regions.load(found.rows()));
    }
    List<UnitRequest> rows = ((UnitRows) request).rows();
    return start(request.kind(), rows.size(), dryRun, progress -> units.load(rows));
  }

  private UUID start(ImportKind kind, int total, boolean dryRun, Operations.Work work) {
    return operations.start(
        "IMPORT_" + kind, total, dryRun, progress -> inTurn(kind, work, progress));
  }

  private List<RowFault> inTurn(
      ImportKind kind, Operations.Work work, Operations.Progress progress) {
    entities
        .createNativeQuery(ONE_AT_A_TIME, Long.class)
        .setParameter("kind", "import " + kind)
        .getSingleResult();
    return work.run(progress);
  }
}
