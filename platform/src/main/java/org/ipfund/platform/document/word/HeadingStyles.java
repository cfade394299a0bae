package org.ipfund.platform.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles by which Word knows a title and headings; how they look stands with the text. */
final class HeadingStyles {

  static final String TITLE = "Title";
  private static final int LEVELS = 3;

  private HeadingStyles() {}

  static String id(int level) {
    return "Heading" + Math.max(1, Math.min(LEVELS, level));
  }

  static void add(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    styles.addStyle(new XWPFStyle(style(TITLE, "Title")));
    for (int level = 1; level <= LEVELS; level++) {
      CTStyle style = style(id(level), "heading " + level);
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
      styles.addStyle(new XWPFStyle(style));
    }
  }

  private static CTStyle style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    return style;
  }
}
