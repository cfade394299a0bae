package org.ipfund.performance.code;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.performance.adjustment.AdjustmentAction;
import org.ipfund.performance.adjustment.AdjustmentStatus;
import org.ipfund.performance.content.IndicatorLevel1;
import org.ipfund.performance.content.IndicatorLevel2;
import org.ipfund.performance.content.WeightNote;
import org.ipfund.performance.finding.Effect;
import org.ipfund.performance.table.TargetTableAction;
import org.ipfund.performance.table.TargetTableStatus;
import org.ipfund.performance.version.VersionStatus;
import org.ipfund.platform.code.CodeSource;
import org.ipfund.platform.value.Labelled;

/** The closed lists of the performance service. */
@Singleton
class PerformanceCodes implements CodeSource {

  @Override
  public List<Class<? extends Labelled>> lists() {
    return List.of(
        AdjustmentStatus.class,
        Effect.class,
        IndicatorLevel1.class,
        IndicatorLevel2.class,
        TargetTableStatus.class,
        VersionStatus.class,
        WeightNote.class);
  }

  @Override
  public List<Class<? extends Enum<?>>> actions() {
    return List.of(AdjustmentAction.class, TargetTableAction.class);
  }
}
