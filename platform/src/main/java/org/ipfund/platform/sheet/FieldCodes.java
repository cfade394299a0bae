package org.ipfund.platform.sheet;

import java.util.regex.Pattern;

/** Finds field codes of a Word part that fetch or start something when the document is opened. */
final class FieldCodes {

  private static final Pattern FETCHES =
      Pattern.compile(
          "^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 1 << 16;

  private FieldCodes() {}

  static void check(OfficePackage pack, String part, Findings findings) {
    StringBuilder code = new StringBuilder();
    boolean within = false;
    try (XmlPart xml = pack.xml(part)) {
      while (xml.next()) {
        if (xml.starts("fldSimple")) {
          judge(String.valueOf(xml.anyAttribute("instr")), part, findings);
        } else if (xml.starts("instrText") || xml.ends("instrText")) {
          within = xml.starts("instrText");
        } else if (xml.starts("fldChar")) {
          judge(code.toString(), part, findings);
          code.setLength(0);
        } else if (within && xml.isText() && !xml.append(code, LONGEST)) {
          findings.add(SheetRule.FIELD, part);
          return;
        }
      }
    }
    judge(code.toString(), part, findings);
  }

  /** A code may be split over runs, so all runs between two field marks are taken together. */
  private static void judge(String code, String part, Findings findings) {
    if (FETCHES.matcher(code).find()) {
      findings.add(SheetRule.FIELD, part);
    }
  }
}
