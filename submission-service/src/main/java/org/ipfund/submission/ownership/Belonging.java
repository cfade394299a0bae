package org.ipfund.submission.ownership;

import jakarta.persistence.Embeddable;

/**
 * Where a thing belongs: the path of its region when it was filed, for good; and whether its city
 * still keeps it from the province ({@code N23-27}).
 */
@Embeddable
public class Belonging {

  /** What the filter of a list by region says of itself. */
  public static final String TO_REGION =
      "What belongs to this region and all regions below it, as they lie now; of a region that was put"
          + " elsewhere its former city sees what was decided before";

  private static final String BY_NOBODY = "0";
  private static final String BY_THE_CITY = "1";
  private static final int SLASHES_OF_THE_PROVINCE = 2;

  private String scope;
  private String held;

  protected Belonging() {}

  /** A new thing at this path. */
  public Belonging(String scope) {
    this.scope = scope;
    this.held = keeper(scope);
  }

  /** From now on the city has it to itself, unless it is the province's own. */
  void keepConfidential() {
    held = keeper(scope);
  }

  /** From now on the province sees it too. */
  public void disclose() {
    held = BY_NOBODY;
  }

  /** True for the path of the province itself: no city is above what belongs there. */
  public static boolean isProvincial(String scope) {
    return keeper(scope).equals(BY_NOBODY);
  }

  /** Who keeps what is new at a path. */
  static String keeper(String scope) {
    long slashes = scope.chars().filter(c -> c == '/').count();
    return slashes > SLASHES_OF_THE_PROVINCE ? BY_THE_CITY : BY_NOBODY;
  }

  public String scope() {
    return scope;
  }

  public String leastDepth() {
    return held;
  }
}
