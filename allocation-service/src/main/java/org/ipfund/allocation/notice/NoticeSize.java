package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.event.EventSize;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** A notice is told by one event with every allocation of annex 1: so many may stand in it. */
@ApplicationScoped
class NoticeSize {

  static final String RULE = "notice-size";

  /** Bytes of what stands beside the allocations. */
  static final int HEAD = 4096;

  /** Bytes of an allocation whose unit, project and table are known, with its five links. */
  static final int ALLOCATION = 580;

  private static final Text REMEDY =
      new Text(
          "请分为几份通知提前下达；正式下达不能拆分，请系统管理员调高 EVENTS_LARGEST",
          "divide them among several advance notices; a final one cannot be divided, have"
              + " EVENTS_LARGEST raised for it");

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
        : Optional.of(
            new Violation(
                "/rows",
                RULE,
                Text.of(
                    "附件1有 %d 行分配，一份通知最多 %d 行",
                    "annex 1 has %d allocations, one notice holds at most %d", allocations, most),
                REMEDY));
  }
}
