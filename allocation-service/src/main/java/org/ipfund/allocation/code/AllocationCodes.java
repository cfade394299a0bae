package org.ipfund.allocation.code;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ipfund.allocation.appropriation.AppropriationAction;
import org.ipfund.allocation.appropriation.AppropriationStatus;
import org.ipfund.allocation.disbursement.DisbursementAction;
import org.ipfund.allocation.disbursement.DisbursementStatus;
import org.ipfund.allocation.disbursement.PurposeKind;
import org.ipfund.allocation.ledger.AccountKind;
import org.ipfund.allocation.ledger.EntryKind;
import org.ipfund.allocation.notice.Disclosure;
import org.ipfund.allocation.notice.FindingEffect;
import org.ipfund.allocation.notice.NoticeAction;
import org.ipfund.allocation.notice.NoticeStatus;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.RowKind;
import org.ipfund.allocation.refund.RefundAction;
import org.ipfund.allocation.refund.RefundStatus;
import org.ipfund.platform.code.CodeSource;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** The closed lists of the allocation service. */
@Singleton
class AllocationCodes implements CodeSource {

  @Override
  public List<Class<? extends Labelled>> lists() {
    return List.of(
        AccountKind.class,
        AppropriationStatus.class,
        DisbursementStatus.class,
        Disclosure.class,
        EntryKind.class,
        FindingEffect.class,
        NoticeStage.class,
        NoticeStatus.class,
        PurposeKind.class,
        RefundStatus.class,
        RowKind.class);
  }

  @Override
  public List<Class<? extends Enum<?>>> actions() {
    return List.of(
        AppropriationAction.class,
        DisbursementAction.class,
        NoticeAction.class,
        RefundAction.class);
  }

  @Override
  public Map<String, Text> words() {
    return Map.of(
        "DISBURSE",
        new Text("支付", "disburse"),
        "REFUND",
        new Text("登记退款", "record a refund"),
        "REPLACE_LINES",
        new Text("重录附件", "replace the annex"));
  }
}
