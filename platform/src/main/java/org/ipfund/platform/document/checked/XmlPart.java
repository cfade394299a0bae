package org.ipfund.platform.document.checked;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.ipfund.platform.problem.ProblemException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an XML part by POI's SAX parser, which fetches nothing; whatever is wrong with it is a
 * {@link ProblemException}. Different names are counted, because the parser keeps each for as long
 * as it reads, and the formats know only some hundreds.
 */
final class XmlPart extends DefaultHandler {

  private static final int DEEPEST = 256;
  private static final int MOST_NAMES = 4000;
  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final PartHandler handler;
  private final Set<String> names = new HashSet<>();
  private int depth;

  private XmlPart(String name, PartHandler handler) {
    this.name = name;
    this.handler = handler;
  }

  static void read(String name, InputStream stream, PartHandler handler) {
    try (stream) {
      XmlPart part = new XmlPart(name, handler);
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(part);
      xml.setErrorHandler(part);
      xml.parse(new InputSource(new MarkupGauge(utf8(stream), name)));
    } catch (ProblemException refused) {
      throw refused;
    } catch (IOException | SAXException | ParserConfigurationException | RuntimeException broken) {
      throw DocumentRule.XML.refuse(name);
    }
  }

  static void skim(String name, InputStream stream) {
    try (stream;
        Reader markup = new MarkupGauge(utf8(stream), name)) {
      markup.transferTo(Writer.nullWriter());
    } catch (IOException broken) {
      throw DocumentRule.XML.refuse(name);
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

  @Override
  public void startPrefixMapping(String prefix, String space) {
    names.add(prefix);
    names.add(space);
  }

  @Override
  public void startElement(String space, String element, String whole, Attributes attributes) {
    names.add(element);
    for (int i = 0; i < attributes.getLength(); i++) {
      names.add(attributes.getLocalName(i));
    }
    if (++depth > DEEPEST || names.size() > MOST_NAMES) {
      throw DocumentRule.ZIP_BOMB.refuse(name);
    }
    handler.weigh(1 + attributes.getLength());
    if (isOurs(space)) {
      handler.start(element, attributes);
    }
  }

  @Override
  public void endElement(String space, String element, String whole) {
    depth--;
    if (isOurs(space)) {
      handler.end(element);
    }
  }

  @Override
  public void characters(char[] chars, int from, int length) {
    handler.text(chars, from, length);
  }

  @Override
  public void ignorableWhitespace(char[] chars, int from, int length) {
    handler.text(chars, from, length);
  }

  private static boolean isOurs(String space) {
    return space.startsWith(TRANSITIONAL) || space.startsWith(STRICT);
  }
}
