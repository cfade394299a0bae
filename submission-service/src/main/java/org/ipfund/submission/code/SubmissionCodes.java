package org.ipfund.submission.code;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.code.CodeSource;
import org.ipfund.platform.value.Labelled;
import org.ipfund.submission.consolidation.ConsolidationStatus;
import org.ipfund.submission.demand.DemandStatus;
import org.ipfund.submission.line.IndicatorLevel1;
import org.ipfund.submission.line.IndicatorLevel2;
import org.ipfund.submission.subproject.ProjectStatus;
import org.ipfund.submission.subproject.Route;

/** The closed lists of the submission service. */
@Singleton
class SubmissionCodes implements CodeSource {

  @Override
  public List<Class<? extends Labelled>> lists() {
    return List.of(
        ConsolidationStatus.class,
        DemandStatus.class,
        IndicatorLevel1.class,
        IndicatorLevel2.class,
        ProjectStatus.class,
        Route.class);
  }
}
