package org.ipfund.platform.code;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.value.Labelled;

/** The closed lists that every service has: what a broken rule does, and when it is asked. */
@Singleton
class CommonCodes implements CodeSource {

  @Override
  public List<Class<? extends Labelled>> lists() {
    return List.of(RuleEffect.class, RuleStage.class);
  }
}
