package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ipfund.platform.event.EventSize;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** A package's report is told by one event that names its demands: so many may be merged. */
@ApplicationScoped
class PackageSize {

  static final String RULE = "consolidation-size";

  /** Bytes of what stands beside the demands. */
  static final int HEAD = 1024;

  /** Bytes of a demand: its identifier, and the link to it. */
  static final int DEMAND = 100;

  private final EventSize size;

  PackageSize(EventSize size) {
    this.size = size;
  }

  /** The most demands that one package may hold. */
  int most() {
    return size.most(HEAD, DEMAND);
  }

  /** The fault of a package with too many demands. */
  Optional<Violation> excess(int demands) {
    int most = most();
    return demands <= most
        ? Optional.empty()
        : Optional.of(
            new Violation(
                "/lines",
                RULE,
                Text.of(
                    "本次汇总含 %d 项需求，一次最多 %d 项",
                    "%d demands would be merged, at most %d are reported at once", demands, most),
                Text.of(
                    "请列明不超过 %d 项需求的行先行上报，其余待审核后另行汇总",
                    "name the lines of at most %d demands; merge the others after the approval",
                    most)));
  }
}
