package org.ipfund.platform.document.checked;

import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;

/** The content types of the parts of an Office package. */
final class ContentTypes extends PartHandler {

  static final String PART = "[Content_Types].xml";

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byEnding = new HashMap<>();

  static ContentTypes of(OfficePackage pack) {
    ContentTypes types = new ContentTypes();
    pack.read(PART, types);
    return types;
  }

  @Override
  protected void start(String element, Attributes attributes) {
    if (element.equals("Override")) {
      note(byName, attribute(attributes, "PartName"), attributes);
    } else if (element.equals("Default")) {
      note(byEnding, attribute(attributes, "Extension"), attributes);
    }
  }

  private static void note(Map<String, String> types, String key, Attributes attributes) {
    String type = attribute(attributes, "ContentType");
    if (key.isEmpty() || type.isEmpty()) {
      throw DocumentRule.XML.refuse(PART);
    }
    types.put(ZipPart.key(key), type.strip());
  }

  /** The content type of a part, or "" where none is told. */
  String of(String part) {
    String key = ZipPart.key(part);
    String ending = key.substring(key.lastIndexOf('.') + 1);
    return byName.getOrDefault("/" + key, byEnding.getOrDefault(ending, ""));
  }
}
