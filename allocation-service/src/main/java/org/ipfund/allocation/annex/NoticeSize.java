package org.ipfund.allocation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.RowKind;
import org.ipfund.platform.event.EventSize;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** A notice is told by one event with every allocation of annex 1: so many may stand in it. */
@ApplicationScoped
public class NoticeSize {

  private static final Wording WORDS = Wording.of(NoticeSize.class);

  static final String RULE = "notice-size";

  /** Bytes of what stands beside the allocations. */
  public static final int HEAD = 4096;

  /** Bytes of an allocation whose unit, project and table are known, with its five links. */
  public static final int ALLOCATION = 580;

  private final EventSize size;

  NoticeSize(EventSize size) {
    this.size = size;
  }

  /** The most allocations that one notice may hold. */
  int most() {
    return size.most(HEAD, ALLOCATION);
  }

  /** The fault of an annex with too many allocations; annex 2 is not told. */
  Optional<Violation> excess(int annex, List<LineRequest> rows) {
    long allocations = rows.stream().filter(row -> row.rowKind() == RowKind.ALLOCATION).count();
    int most = most();
    return annex != Annexes.BY_REGION || allocations <= most
        ? Optional.empty()
        : Optional.of(WORDS.violation("/rows", "notice-size", allocations, most));
  }
}
