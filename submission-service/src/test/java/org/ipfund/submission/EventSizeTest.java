package org.ipfund.submission;

import static org.ipfund.platform.testing.EventSizes.worst;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.testing.EventSizes;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.demand.DemandRequest;
import org.ipfund.submission.filing.DemandReturnRequest;
import org.ipfund.submission.filing.DemandReturned;
import org.ipfund.submission.filing.DemandSubmitted;
import org.ipfund.submission.library.ProjectEstablished;
import org.ipfund.submission.merge.MergeLineRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events that what a request may bring bounds already; the others are measured when saved. */
class EventSizeTest {

  private static final UUID ID = UUID.randomUUID();
  private static final Money AMOUNT = Money.yuan("-999999999999999.99");
  private static final String REGION = "440100Z1";
  private static final List<Link> LINKS =
      Collections.nCopies(6, Link.to("consolidation", ID.toString()));

  static Stream<Event> worstEvents() {
    return Stream.of(
        new DemandSubmitted(
            ID, ID, ID, REGION, worst(DemandRequest.class, "formCode"), AMOUNT, LINKS),
        new DemandReturned(ID, worst(DemandReturnRequest.class, "reason"), Instant.EPOCH, LINKS),
        new ProjectEstablished(
            ID,
            ID,
            EventSizes.most(DemandRequest.class, "lines"),
            worst(MergeLineRequest.class, "name"),
            ID,
            REGION,
            2100,
            AMOUNT,
            ID,
            "F".repeat(30),
            "PROVINCE",
            REGION,
            LINKS));
  }

  @ParameterizedTest
  @MethodSource("worstEvents")
  void event_whenRequestsBringTheWorst_isFarFromTooLarge(Event event) {
    int bytes = EventSizes.standard().of(event);
    assertTrue(bytes < EventSizes.LARGEST / 10, event.type() + " has " + bytes);
  }
}
