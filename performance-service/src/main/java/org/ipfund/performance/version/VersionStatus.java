package org.ipfund.performance.version;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where an approved version stands. */
public enum VersionStatus implements Labelled {
  APPROVED("已审核，待随文下达", "Approved, not issued yet"),
  PENDING("已审核，待下达文件生效", "Approved, pending until a notice posts it"),
  IN_FORCE("现行", "In force"),
  SUPERSEDED("已被取代", "Superseded");

  private final Text label;

  VersionStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Where a version stands.
   *
   * @param newest the number of the newest approved version
   * @param inForceOrNull that of the version in force, null before the first notice
   */
  public static VersionStatus of(int number, int newest, Integer inForceOrNull) {
    if (inForceOrNull != null && number == inForceOrNull) {
      return IN_FORCE;
    }
    if (number < newest) {
      return SUPERSEDED;
    }
    return inForceOrNull == null ? APPROVED : PENDING;
  }
}
