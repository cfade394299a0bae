package org.ipfund.performance.planfile.content;

/** A piece of a document in its order, as Word or a workbook gives it. */
public sealed interface Block permits Paragraph, Grid {

  /** Where it stands. */
  String place();
}
