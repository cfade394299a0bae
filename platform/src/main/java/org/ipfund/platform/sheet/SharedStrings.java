package org.ipfund.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells refer to by number; the reading of a text's pronunciation is left out. */
final class SharedStrings {

  private static final int OVERHEAD = 24;

  private final List<String> texts = new ArrayList<>();

  /** Reads the part with the texts; each counts for the memory it takes beside its characters. */
  static SharedStrings of(OfficePackage pack, String part, SheetLimits limits) {
    SharedStrings strings = new SharedStrings();
    long room = limits.characters();
    try (XmlPart xml = pack.xml(part)) {
      while (xml.next()) {
        if (xml.starts("si")) {
          String text = RichText.read(xml, "si", limits.cellCharacters(), part);
          room -= text.length() + OVERHEAD;
          if (room < 0) {
            throw SheetRule.TEXT_AMOUNT.refuse(part);
          }
          strings.texts.add(text);
        }
      }
    }
    return strings;
  }

  Optional<String> at(String index) {
    boolean known = index.matches("\\d{1,9}") && Integer.parseInt(index) < texts.size();
    return known ? Optional.of(texts.get(Integer.parseInt(index))) : Optional.empty();
  }
}
