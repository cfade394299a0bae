package org.ipfund.performance.inbound;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * Which table an approved demand belongs to: that of the fund project (二级项目) it adds to, with the
 * unit and region that receive. An event from before funds were known names none of them: then the
 * demand's own project, unit and region are meant.
 *
 * @param added what the demand adds to the requested amount, in yuan
 */
public record TableReceiver(
    UUID projectId,
    String projectName,
    String fundCode,
    UUID unitId,
    String unitName,
    String regionCode,
    Money added) {

  static TableReceiver of(DemandApproved demand) {
    return new TableReceiver(
        either(demand.fundProjectId(), demand.projectId()),
        either(demand.fundProjectName(), demand.projectName()),
        demand.fundCode(),
        either(demand.receivingUnitId(), demand.unitId()),
        either(demand.receivingUnitName(), demand.unitName()),
        either(demand.receivingRegionCode(), demand.regionCode()),
        either(demand.addedAmount(), demand.amount()));
  }

  private static <T> T either(T firstOrNull, T second) {
    return firstOrNull == null ? second : firstOrNull;
  }
}
