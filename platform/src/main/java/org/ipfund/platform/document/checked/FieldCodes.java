package org.ipfund.platform.document.checked;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Finds field codes of a Word part that fetch or start something when the document is opened. */
final class FieldCodes extends PartHandler {

  private static final Pattern FETCHES =
      Pattern.compile(
          "^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 1 << 16;

  private final StringBuilder code = new StringBuilder();
  private boolean within;
  private boolean fetches;

  /** Whether a part has such a code; of parts without codes only the XML is checked. */
  static boolean fetch(OfficePackage pack, String part) {
    FieldCodes codes = new FieldCodes();
    pack.read(part, codes);
    codes.judge(codes.code);
    return codes.fetches;
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
