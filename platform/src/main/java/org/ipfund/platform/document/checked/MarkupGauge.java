package org.ipfund.platform.document.checked;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches XML on its way to the parser: a document type declaration never reaches it, nor a tag, a
 * comment or a text so long that the parser would fill the memory while it looks for the end.
 */
final class MarkupGauge extends FilterReader {

  private enum In {
    TEXT,
    TAG,
    DECLARATION,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private static final int LONGEST = 1 << 20;

  /** A comment is at least {@code <!---->}; a shorter one has not ended. */
  private static final int SHORTEST_COMMENT = 6;

  private final String part;
  private In in = In.TEXT;
  private int run;
  private int before;
  private int last;

  MarkupGauge(Reader xml, String part) {
    super(xml);
    this.part = part;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    for (int i = from; i < from + count; i++) {
      see(into[i]);
    }
    return count;
  }

  private void see(char c) {
    run++;
    switch (in) {
      case TEXT -> open(c);
      case TAG -> in = c == '!' ? In.DECLARATION : c == '?' ? In.INSTRUCTION : In.TEXT;
      case DECLARATION -> declare(c);
      case COMMENT -> closeAfter(c, run >= SHORTEST_COMMENT && last == '-' && before == '-');
      case CDATA -> closeAfter(c, last == ']' && before == ']');
      case INSTRUCTION -> closeAfter(c, last == '?');
    }
    before = last;
    last = c;
    if (run > LONGEST) {
      throw DocumentRule.ZIP_BOMB.refuse(part);
    }
  }

  private void open(char c) {
    if (c == '<') {
      run = 0;
      in = In.TAG;
    }
  }

  private void declare(char c) {
    switch (c) {
      case '-' -> in = In.COMMENT;
      case '[' -> in = In.CDATA;
      default -> throw DocumentRule.DOCTYPE.refuse(part);
    }
  }

  private void closeAfter(char c, boolean ready) {
    if (c == '>' && ready) {
      in = In.TEXT;
    }
  }
}
