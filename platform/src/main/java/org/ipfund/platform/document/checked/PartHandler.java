package org.ipfund.platform.document.checked;

import org.xml.sax.Attributes;

/** Is told what stands in an XML part: the elements of Office's own namespaces, and all text. */
public abstract class PartHandler {

  /** An element of whichever namespace begins; it and its attributes are so many nodes. */
  protected void weigh(int nodes) {}

  /** An element begins. */
  protected void start(String element, Attributes attributes) {}

  /** An element ends. */
  protected void end(String element) {}

  /** Some text; a long one comes in pieces. */
  protected void text(char[] chars, int from, int length) {}

  /** The attribute without a namespace, or "". */
  protected static String attribute(Attributes attributes, String name) {
    String value = attributes.getValue("", name);
    return value == null ? "" : value;
  }

  /** The attribute of this local name in whichever namespace, or "". */
  protected static String anyAttribute(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }
}
