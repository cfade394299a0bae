package org.ipfund.allocation.reference;

import java.util.List;
import java.util.stream.Stream;
import org.ipfund.platform.value.Name;

/**
 * What is known here of a fund.
 *
 * @param formerKeys normal forms of the names it had before, in the order it had them
 * @param projectsPerUnit how many fund projects a receiving unit has in a year; null for any (C27)
 * @param equations numbers of the equations its notices hold; empty for all
 */
public record FundFacts(
    String code,
    Name name,
    List<String> formerKeys,
    Integer projectsPerUnit,
    List<String> equations) {

  /** What keys its ceilings and accounts: the first name it was known by. */
  public String key() {
    return formerKeys.isEmpty() ? name.key() : formerKeys.get(0);
  }

  /** All names it has or had. */
  public List<String> keys() {
    return Stream.concat(Stream.of(name.key()), formerKeys.stream()).distinct().toList();
  }

  /** Whether it has or had a name of this normal form. */
  public boolean isNamed(String key) {
    return keys().contains(key);
  }
}
