package org.ipfund.performance.planfile.content;

import java.util.List;

/**
 * A numbered task.
 *
 * @param position in the document, from 1
 * @param part position of its part; 0 is the document itself
 * @param number as printed; 0 where none is
 * @param title its first sentence, where that is a heading; else ""
 * @param text all of it but number and clause
 * @param clause who is responsible, with its brackets; "" where none is printed
 * @param due when it is due, as a table prints it; else ""
 */
public record FileTask(
    int position,
    int part,
    int number,
    String title,
    String text,
    String clause,
    String due,
    List<String> places) {

  public FileTask {
    places = List.copyOf(places);
  }
}
