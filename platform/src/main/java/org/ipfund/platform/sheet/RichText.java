package org.ipfund.platform.sheet;

/** Reads a text that may be split into runs of different looks. */
final class RichText {

  private RichText() {}

  /** The text up to the end of the element under the cursor. */
  static String read(XmlPart xml, String element, int longest, String place) {
    StringBuilder text = new StringBuilder();
    boolean within = false;
    boolean spoken = false;
    while (!xml.ends(element) && xml.next()) {
      if (xml.starts("rPh") || xml.ends("rPh")) {
        spoken = xml.starts("rPh");
      } else if (xml.starts("t") || xml.ends("t")) {
        within = xml.starts("t");
      } else if (within && !spoken && xml.isText() && !xml.append(text, longest)) {
        throw SheetRule.CELL_LENGTH.refuse(place);
      }
    }
    return SheetText.read(text.toString());
  }
}
