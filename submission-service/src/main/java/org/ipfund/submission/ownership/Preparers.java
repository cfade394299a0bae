package org.ipfund.submission.ownership;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/**
 * Who had a hand in a thing's content. A return starts the list anew with the first change after
 * it; what comes again unchanged is still the work of those who made it.
 */
@Embeddable
public class Preparers {

  private String[] preparedBy = {};
  private boolean preparedBeforeReturn;

  /** This person created or changed it. */
  public void add(String subject) {
    List<String> all = preparedBeforeReturn ? new ArrayList<>() : new ArrayList<>(all());
    if (!all.contains(subject)) {
      all.add(subject);
    }
    preparedBy = all.toArray(String[]::new);
    preparedBeforeReturn = false;
  }

  /** It was sent back to them. */
  public void sentBack() {
    preparedBeforeReturn = true;
  }

  public List<String> all() {
    return List.of(preparedBy);
  }
}
