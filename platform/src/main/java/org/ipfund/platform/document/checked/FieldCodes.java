package org.ipfund.platform.document.checked;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * Reads the parts of a Word document: finds field codes that fetch or start something when it is
 * opened, and refuses what would be too much for POI's memory.
 */
final class FieldCodes extends PartHandler {

  private static final Pattern FETCHES =
      Pattern.compile(
          "^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 1 << 16;

  /** POI keeps each as an object of some 200 bytes; a hundred pages have a tenth of them. */
  private static final int MOST_NODES = 500_000;

  private final OfficePackage pack;
  private final StringBuilder code = new StringBuilder();
  private String part = "";
  private int nodes;
  private boolean within;
  private boolean fetches;

  FieldCodes(OfficePackage pack) {
    this.pack = pack;
  }

  /** Whether the next part of the package has such a code. */
  boolean fetch(String name) {
    part = name;
    within = false;
    fetches = false;
    code.setLength(0);
    pack.read(name, this);
    judge(code);
    return fetches;
  }

  @Override
  protected void weigh(int more) {
    nodes += more;
    if (nodes > MOST_NODES) {
      throw DocumentRule.ZIP_BOMB.refuse(part);
    }
  }

  @Override
  protected void start(String element, Attributes attributes) {
    switch (element) {
      case "fldSimple" -> judge(anyAttribute(attributes, "instr"));
      case "instrText" -> within = true;
      case "fldChar" -> {
        judge(code);
        code.setLength(0);
      }
      default -> {}
    }
  }

  @Override
  protected void end(String element) {
    within &= !element.equals("instrText");
  }

  @Override
  protected void text(char[] chars, int from, int length) {
    if (within && code.length() + length <= LONGEST) {
      code.append(chars, from, length);
    } else {
      fetches |= within;
    }
  }

  /** A code may be split over runs, so all runs between two field marks are taken together. */
  private void judge(CharSequence whole) {
    fetches |= FETCHES.matcher(whole).find();
  }
}
