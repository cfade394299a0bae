package org.ipfund.performance.planfile.content;

import java.util.List;

/**
 * A chapter or section with what stands in it and is nothing else.
 *
 * @param position in the document, from 1
 * @param parent position of the part it lies in; 0 is the document
 * @param level depth, from 1
 * @param mark its printed number, such as {@code 三、} or {@code （二）}; "" for none
 */
public record FilePart(
    int position,
    int parent,
    int level,
    String mark,
    String title,
    String place,
    List<Passage> text) {

  public FilePart {
    text = List.copyOf(text);
  }

  /** As printed. */
  public String heading() {
    return mark + title;
  }
}
