package org.ipfund.performance.planfile.content;

import java.util.List;

/**
 * A paragraph.
 *
 * @param heading level of its heading style, from 1; 0 is running text, and {@link #TITLE} the
 *     style of the document's title
 * @param text with the number Word counts by itself in front, without marks of footnotes
 */
public record Paragraph(String place, int heading, String text, List<FileNote> notes)
    implements Block {

  /** The style of a document's title. */
  public static final int TITLE = -1;

  public Paragraph {
    text = text.strip();
    notes = List.copyOf(notes);
  }
}
