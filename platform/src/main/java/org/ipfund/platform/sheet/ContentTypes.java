package org.ipfund.platform.sheet;

import java.util.HashMap;
import java.util.Map;

/** The content types of the parts of an Office package. */
final class ContentTypes {

  static final String PART = "[Content_Types].xml";

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byEnding = new HashMap<>();

  static ContentTypes of(OfficePackage pack) {
    ContentTypes types = new ContentTypes();
    try (XmlPart xml = pack.xml(PART)) {
      while (xml.next()) {
        if (xml.starts("Override")) {
          types.note(types.byName, xml, "PartName");
        } else if (xml.starts("Default")) {
          types.note(types.byEnding, xml, "Extension");
        }
      }
    }
    return types;
  }

  private void note(Map<String, String> types, XmlPart xml, String attribute) {
    String key = xml.attribute(attribute);
    String type = xml.attribute("ContentType");
    if (key == null || type == null) {
      throw SheetRule.XML.refuse(PART);
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
