package org.ipfund.platform.document.sheet;

/** Gathers a text that may be split into runs of different looks; its pronunciation is left out. */
final class CellText {

  private final int longest;
  private final StringBuilder text = new StringBuilder();
  private boolean within;
  private boolean spoken;

  /** Takes at most so many characters. */
  CellText(int longest) {
    this.longest = longest;
  }

  void clear() {
    text.setLength(0);
  }

  void start(String element) {
    spoken |= element.equals("rPh");
    within |= element.equals("t") || element.equals("v");
  }

  void end(String element) {
    spoken &= !element.equals("rPh");
    within &= !element.equals("t") && !element.equals("v");
  }

  /** Whether there was room for it. */
  boolean add(char[] chars, int from, int length) {
    if (!within || spoken) {
      return true;
    }
    text.append(chars, from, length);
    return text.length() <= longest;
  }

  String whole() {
    return text.toString();
  }
}
