package org.ipfund.platform.sheet;

/** A cell as the XML has it: its value is not yet understood, its style may be null. */
record RawCell(int column, String type, String style, String value, boolean formula) {

  /** Reads up to the end of the cell under the cursor. */
  static RawCell read(XmlPart xml, int column, int longest, String place) {
    String type = xml.attribute("t") == null ? "n" : xml.attribute("t");
    String style = xml.attribute("s");
    StringBuilder value = new StringBuilder();
    boolean formula = false;
    boolean within = false;
    while (!xml.ends("c") && xml.next()) {
      if (xml.starts("f")) {
        formula = true;
      } else if (xml.starts("is")) {
        value.append(RichText.read(xml, "is", longest, place));
      } else if (xml.starts("v") || xml.ends("v")) {
        within = xml.starts("v");
      } else if (within && xml.isText() && !xml.append(value, longest)) {
        throw SheetRule.CELL_LENGTH.refuse(place);
      }
    }
    return new RawCell(column, type, style, value.toString(), formula);
  }
}
