package org.ipfund.allocation.disbursement;

import static org.ipfund.platform.testing.EventSizes.worst;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import org.ipfund.allocation.payee.PayeeRequest;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.testing.EventSizes;
import org.ipfund.platform.value.Money;
import org.junit.jupiter.api.Test;

class DisbursedSizeTest {

  private static final UUID ID = UUID.randomUUID();

  @Test
  void event_whenRequestsBringTheWorst_isFarFromTooLarge() {
    Disbursed paid =
        new Disbursed(
            ID,
            ID,
            "440100",
            2100,
            worst(PayeeRequest.class, "name"),
            Money.yuan("999999999999999.99"),
            worst(DisbursementRequest.class, "purpose"),
            null,
            "2011409",
            LocalDate.EPOCH,
            worst(PayeeRequest.class, "creditCode"),
            "9".repeat(32),
            "9".repeat(64),
            ID,
            Collections.nCopies(5, Link.to("disbursement", ID)));
    int bytes = EventSizes.standard().of(paid);
    assertTrue(bytes < EventSizes.LARGEST / 10, "bytes: " + bytes);
  }
}
