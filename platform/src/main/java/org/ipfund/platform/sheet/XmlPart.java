package org.ipfund.platform.sheet;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ipfund.platform.problem.ProblemException;

/** Walks over one XML part; whatever is wrong with it is a {@link ProblemException}. */
final class XmlPart implements AutoCloseable {

  private static final int DEEPEST = 256;
  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private final String name;
  private final PartStream stream;
  private final XMLStreamReader xml;
  private final XmlNames names;
  private int depth;
  private int event;

  XmlPart(String name, PartStream stream) {
    this.name = name;
    this.stream = stream;
    this.names = new XmlNames(name);
    this.xml = XmlParser.open(name, stream);
  }

  /** Moves on to the next tag or text; false at the end. */
  boolean next() {
    event = step();
    if (event == DTD || event == ENTITY_REFERENCE) {
      throw SheetRule.DOCTYPE.refuse(name);
    }
    if (event == START_ELEMENT) {
      names.see(xml);
      if (++depth > DEEPEST) {
        throw SheetRule.ZIP_BOMB.refuse(name);
      }
    } else if (event == END_ELEMENT) {
      depth--;
    }
    return event >= 0;
  }

  /** The JDK's parser lets exceptions of its inner parts escape where a text is broken. */
  private int step() {
    try {
      return xml.hasNext() ? xml.next() : -1;
    } catch (ProblemException refused) {
      throw refused;
    } catch (XMLStreamException | RuntimeException broken) {
      throw SheetRule.XML.refuse(name);
    }
  }

  boolean starts(String element) {
    return event == START_ELEMENT && isOurs(element);
  }

  boolean ends(String element) {
    return event == END_ELEMENT && isOurs(element);
  }

  boolean isText() {
    return event == CHARACTERS || event == CDATA || event == SPACE;
  }

  private boolean isOurs(String element) {
    String space = xml.getNamespaceURI();
    return xml.getLocalName().equals(element)
        && space != null
        && (space.startsWith(TRANSITIONAL) || space.startsWith(STRICT));
  }

  /** The attribute without a namespace, or null. */
  String attribute(String attribute) {
    return xml.getAttributeValue("", attribute);
  }

  /** The attribute of this local name in whichever namespace, or null. */
  String anyAttribute(String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Appends the text under the cursor unless the whole would be longer than the limit. */
  boolean append(StringBuilder whole, int longest) {
    if (whole.length() + xml.getTextLength() > longest) {
      return false;
    }
    whole.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    return true;
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException broken) {
      throw SheetRule.XML.refuse(name);
    } finally {
      stream.close();
    }
  }
}
