package org.ipfund.submission.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ipfund.platform.event.EventSize;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** A package's report is told by one event that names its demands: so many may be merged. */
@ApplicationScoped
class PackageSize {

  private static final Wording WORDS = Wording.of(PackageSize.class);

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
        : Optional.of(WORDS.violation("/lines", "consolidation-size", demands, most));
  }
}
