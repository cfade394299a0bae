package org.ipfund.submission.code;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ipfund.platform.code.CodeSource;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;
import org.ipfund.submission.consolidation.ConsolidationAction;
import org.ipfund.submission.consolidation.ConsolidationStatus;
import org.ipfund.submission.demand.DemandAction;
import org.ipfund.submission.demand.DemandStatus;
import org.ipfund.submission.library.FundProjectAction;
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

  @Override
  public List<Class<? extends Enum<?>>> actions() {
    return List.of(ConsolidationAction.class, DemandAction.class, FundProjectAction.class);
  }

  @Override
  public Map<String, Text> words() {
    return Map.of(
        "CONSOLIDATE",
        new Text("汇总", "consolidate"),
        "DECIDE",
        new Text("批复", "decide"),
        "ESTABLISH",
        new Text("设立子项目", "establish a sub-project"),
        "RELEASE",
        new Text("移出汇总", "release from the package"),
        "SEND_BACK",
        new Text("随汇总退回", "send back with the package"),
        "SPREAD",
        new Text("分解资金", "spread the money"));
  }
}
