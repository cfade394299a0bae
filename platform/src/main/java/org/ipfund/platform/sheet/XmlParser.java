package org.ipfund.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ipfund.platform.problem.ProblemException;

/** Sets the JDK's own parser to work, whatever else is on the class path; it fetches nothing. */
final class XmlParser {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private XmlParser() {}

  static XMLStreamReader open(String part, PartStream stream) {
    try {
      return factory().createXMLStreamReader(new MarkupGauge(utf8(stream), part));
    } catch (ProblemException refused) {
      stream.close();
      throw refused;
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      stream.close();
      throw SheetRule.XML.refuse(part);
    }
  }

  /** A decoder of our own reports wrong bytes, and no declared encoding changes the reading. */
  private static Reader utf8(InputStream stream) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(stream, BYTE_ORDER_MARK.length);
    byte[] start = bytes.readNBytes(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
      bytes.unread(start);
    }
    return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }
}
