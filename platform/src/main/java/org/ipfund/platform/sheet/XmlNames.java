package org.ipfund.platform.sheet;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts the different names of one XML part: the parser keeps each for as long as it reads, and
 * the formats know only some hundreds.
 */
final class XmlNames {

  private static final int MOST = 4000;

  private final String part;
  private final Set<String> seen = new HashSet<>();

  XmlNames(String part) {
    this.part = part;
  }

  void see(XMLStreamReader xml) {
    seen.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      seen.add(xml.getAttributeLocalName(i));
    }
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      seen.add(String.valueOf(xml.getNamespacePrefix(i)));
      seen.add(String.valueOf(xml.getNamespaceURI(i)));
    }
    if (seen.size() > MOST) {
      throw SheetRule.ZIP_BOMB.refuse(part);
    }
  }
}
