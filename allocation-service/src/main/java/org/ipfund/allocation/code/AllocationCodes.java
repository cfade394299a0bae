package org.ipfund.allocation.code;

import jakarta.inject.Singleton;
import java.util.List;
import org.ipfund.allocation.appropriation.AppropriationStatus;
import org.ipfund.allocation.disbursement.DisbursementStatus;
import org.ipfund.allocation.disbursement.PurposeKind;
import org.ipfund.allocation.ledger.AccountKind;
import org.ipfund.allocation.ledger.EntryKind;
import org.ipfund.allocation.notice.Disclosure;
import org.ipfund.allocation.notice.FindingEffect;
import org.ipfund.allocation.notice.NoticeStatus;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.RowKind;
import org.ipfund.allocation.refund.RefundStatus;
import org.ipfund.platform.code.CodeSource;
import org.ipfund.platform.value.Labelled;

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
}
