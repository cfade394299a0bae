package org.ipfund.platform.code;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.platform.access.Reach;
import org.ipfund.platform.audit.AuditOutcome;
import org.ipfund.platform.held.Direction;
import org.ipfund.platform.held.HeldAction;
import org.ipfund.platform.held.HeldState;
import org.ipfund.platform.operation.OperationStatus;
import org.ipfund.platform.problem.RuleEffect;
import org.ipfund.platform.problem.RuleStage;
import org.ipfund.platform.value.Labelled;

/** The closed lists that every service has: rules, roles, records, long work and held events. */
@Singleton
class CommonCodes implements CodeSource {

  @Override
  public List<Class<? extends Labelled>> lists() {
    return List.of(
        AuditOutcome.class,
        Direction.class,
        HeldState.class,
        OperationStatus.class,
        Reach.class,
        RuleEffect.class,
        RuleStage.class);
  }

  @Override
  public List<Class<? extends Enum<?>>> actions() {
    return List.of(HeldAction.class);
  }
}
