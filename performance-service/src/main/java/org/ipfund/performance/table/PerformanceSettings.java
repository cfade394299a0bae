package org.ipfund.performance.table;

import io.smallrye.config.ConfigMapping;
import org.ipfund.performance.content.BlockPoints;

/** Parameters of the rules that another province or year may set otherwise. */
@ConfigMapping(prefix = "ipfund.performance")
interface PerformanceSettings {

  /** The provincial department in charge, by its full name (C31). */
  String provincialDepartment();

  Points points();

  /** Points of the three blocks of indicators. */
  interface Points {
    int output();

    int benefit();

    int satisfaction();
  }

  default BlockPoints blockPoints() {
    return new BlockPoints(points().output(), points().benefit(), points().satisfaction());
  }
}
