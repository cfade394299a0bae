package org.ipfund.catalog.code;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ipfund.catalog.delegation.DelegationAction;
import org.ipfund.catalog.form.ApprovalRoute;
import org.ipfund.catalog.form.FormKind;
import org.ipfund.catalog.fund.FundAction;
import org.ipfund.catalog.imports.ImportKind;
import org.ipfund.catalog.member.MemberAction;
import org.ipfund.catalog.member.MemberStatus;
import org.ipfund.catalog.member.PendingGrant;
import org.ipfund.catalog.member.Role;
import org.ipfund.catalog.move.UnitMoveAction;
import org.ipfund.catalog.move.UnitMoveStatus;
import org.ipfund.catalog.policy.Disclosure;
import org.ipfund.catalog.project.ObligationKind;
import org.ipfund.catalog.region.RegionAction;
import org.ipfund.catalog.region.RegionLevel;
import org.ipfund.catalog.regiondecision.RegionDecisionAction;
import org.ipfund.catalog.regiondecision.RegionDecisionKind;
import org.ipfund.catalog.regiondecision.RegionDecisionStatus;
import org.ipfund.catalog.registration.RegistrationAction;
import org.ipfund.catalog.registration.RegistrationStatus;
import org.ipfund.catalog.round.RoundAction;
import org.ipfund.catalog.round.RoundStatus;
import org.ipfund.catalog.suspension.SuspensionAction;
import org.ipfund.catalog.suspension.SuspensionStatus;
import org.ipfund.catalog.unit.UnitAction;
import org.ipfund.catalog.unit.UnitKind;
import org.ipfund.platform.code.CodeSource;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The closed lists of the catalog service. */
@Singleton
class CatalogCodes implements CodeSource {

  @Override
  public List<Class<? extends Labelled>> lists() {
    return List.of(
        ApprovalRoute.class,
        Disclosure.class,
        FormKind.class,
        ImportKind.class,
        MemberStatus.class,
        ObligationKind.class,
        PendingGrant.class,
        RegionDecisionKind.class,
        RegionDecisionStatus.class,
        RegionLevel.class,
        RegistrationStatus.class,
        Role.class,
        RoundStatus.class,
        SuspensionStatus.class,
        UnitKind.class,
        UnitMoveStatus.class);
  }

  @Override
  public List<Class<? extends Enum<?>>> actions() {
    return List.of(
        DelegationAction.class,
        FundAction.class,
        MemberAction.class,
        RegionAction.class,
        RegionDecisionAction.class,
        RegistrationAction.class,
        RoundAction.class,
        SuspensionAction.class,
        UnitAction.class,
        UnitMoveAction.class);
  }

  @Override
  public Map<String, Text> words() {
    return Map.of(
        "HAND_OVER",
        new Text("移交管理员", "hand over"),
        "LIFT",
        new Text("解除停用", "lift"),
        "LOAD_PROJECTS",
        new Text("导入项目目录", "load the catalogue"),
        "RESUME",
        new Text("恢复", "resume"));
  }
}
