package org.ipfund.submission.receiving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A region as far as it decides who receives.
 *
 * @param path administrative ancestors and the region itself; of an ended one its successor's
 * @param fiscalParent from which region its money comes, null as long as nobody has told it
 */
public record Place(String code, String name, String level, String path, String fiscalParent) {

  private static final String PROVINCE = "PROVINCE";

  boolean isProvince() {
    return PROVINCE.equals(level);
  }

  /** The path as rows carry it. */
  public String scope() {
    return "/" + path + "/";
  }

  List<String> upwards() {
    List<String> codes = new ArrayList<>(List.of(path.split("/")));
    Collections.reverse(codes);
    return codes;
  }

  /** From which region its money comes: what was told, else the region it lies in. */
  String payer() {
    if (fiscalParent != null) {
      return fiscalParent;
    }
    List<String> upwards = upwards();
    return upwards.size() > 1 ? upwards.get(1) : null;
  }
}
