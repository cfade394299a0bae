package org.ipfund.allocation.disbursement;

import java.util.UUID;
import org.ipfund.allocation.payee.Party;
import org.ipfund.platform.value.Money;

/** What the rules ask about a payment, whether it is being asked for or waits already. */
interface Payment {

  /** Whose money it is: a region, or a zone, for which its receiving region pays. */
  String regionCode();

  /** The notice by which the money came. */
  UUID noticeId();

  /** The fund project it counts against; null where the notice names none. */
  UUID projectId();

  Party party();

  Money amount();

  String functionCode();
}
