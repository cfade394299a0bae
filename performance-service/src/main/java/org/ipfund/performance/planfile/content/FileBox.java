package org.ipfund.performance.planfile.content;

import java.util.List;

/**
 * A box (专栏) with a project.
 *
 * @param number as printed
 * @param afterTask position of the task before it; 0 for none
 */
public record FileBox(
    String number, String name, String text, int part, int afterTask, List<String> places) {

  public FileBox {
    places = List.copyOf(places);
  }
}
