package org.ipfund.platform.query;

import java.util.function.Predicate;
import org.ipfund.platform.value.Text;

/**
 * How the value of a parameter is written.
 *
 * @param wanted what is said to whoever writes something else
 */
record Reading(Predicate<String> rule, Text wanted) {

  boolean takes(String value) {
    return rule.test(value);
  }
}
