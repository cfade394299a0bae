package org.ipfund.platform.sheet;

import java.util.List;

/** The parts of a written workbook that are not sheets. */
final class WorkbookXml {

  static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private WorkbookXml() {}

  static String contentTypes(int sheets) {
    StringBuilder xml = new StringBuilder(START);
    xml.append("<Types xmlns=\"%scontent-types\">".formatted(PACKAGE))
        .append("<Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        .append(type("workbook", "sheet.main"))
        .append(type("styles", "styles"));
    for (int i = 1; i <= sheets; i++) {
      xml.append(type("worksheets/sheet" + i, "worksheet"));
    }
    return xml.append("</Types>").toString();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, TYPE, type);
  }

  static String packageLinks() {
    return links(link(1, "officeDocument", "xl/workbook.xml"));
  }

  static String workbookLinks(int sheets) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      all.append(link(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    return links(all.append(link(sheets + 1, "styles", "styles.xml")).toString());
  }

  private static String links(String all) {
    return START
        + "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, all);
  }

  private static String link(int id, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, LINKS, type, target);
  }

  static String workbook(List<String> sheets) {
    StringBuilder xml = new StringBuilder(START);
    xml.append("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, LINKS));
    for (int i = 1; i <= sheets.size(); i++) {
      xml.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(SheetText.write(sheets.get(i - 1)), i, i));
    }
    return xml.append("</sheets></workbook>").toString();
  }

  /** One style for each {@link OutputCell.Style}: 49 is text, 4 is an amount with two decimals. */
  static String styles() {
    return START
        + """
        <styleSheet xmlns="%s">\
        <fonts count="2"><font><sz val="11"/><name val="宋体"/></font>\
        <font><b/><sz val="11"/><name val="宋体"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="5">\
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" \
        quotePrefix="1"/>\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
        <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" \
        applyFont="1"/>\
        </cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        </styleSheet>"""
            .formatted(MAIN);
  }
}
