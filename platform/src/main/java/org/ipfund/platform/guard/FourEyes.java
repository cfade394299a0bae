package org.ipfund.platform.guard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ipfund.platform.value.Money;

/**
 * For which operations one person is not enough (双人复核): {@code ipfund.four-eyes.<operation>} is
 * {@code on} or {@code off}, {@code ipfund.four-eyes.<operation>.above} the amount in yuan up to
 * which one person is enough, or {@code off}, {@code ipfund.four-eyes.<operation>.days} over how
 * many days amounts are counted together (1 = the same day, 0 = each by itself). What has no
 * setting needs two.
 */
public final class FourEyes {

  static final String PREFIX = "ipfund.four-eyes.";

  private static final String OFF = "off";
  private static final String ABOVE = ".above";
  private static final String DAYS = ".days";

  private final Map<String, String> settings;

  /**
   * @param settings by the whole name of the property
   * @throws IllegalArgumentException when a value is none of these
   */
  public FourEyes(Map<String, String> settings) {
    this.settings = new HashMap<>(settings);
    settings.forEach(FourEyes::check);
  }

  private static void check(String name, String value) {
    if (!isUsable(name, value)) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }

  private static boolean isUsable(String name, String value) {
    if (name.endsWith(ABOVE)) {
      return value.equals(OFF) || value.matches("\\d{1,15}([.]\\d{1,2})?");
    }
    return name.endsWith(DAYS) ? value.matches("\\d{1,3}") : Set.of("on", OFF).contains(value);
  }

  /** True when somebody else has to approve what one prepared. */
  public boolean need(String operation) {
    return !OFF.equals(settings.get(PREFIX + operation));
  }

  /** The same where it depends on how much it is about. */
  public boolean need(String operation, Money amount) {
    String above = settings.getOrDefault(PREFIX + operation + ABOVE, "0");
    return !above.equals(OFF) && amount.compareTo(new Money(new BigDecimal(above))) > 0;
  }

  /** Over how many days, today among them, amounts count together; 0 = each by itself. */
  public int days(String operation) {
    return Integer.parseInt(settings.getOrDefault(PREFIX + operation + DAYS, "1"));
  }
}
