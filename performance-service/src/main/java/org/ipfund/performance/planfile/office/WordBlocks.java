package org.ipfund.performance.planfile.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.ipfund.performance.planfile.content.Block;
import org.ipfund.performance.planfile.content.FileNote;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.performance.planfile.content.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs and tables of a Word file. Its table of contents, which Word makes of the
 * headings, and what tracked changes deleted are left out.
 */
final class WordBlocks {

  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*(\\d)");
  private static final Pattern CONTENTS_LINE = Pattern.compile(".*[\\t.…]\\s*\\d{1,4}|目\\s*录");

  private static final int LONGEST_CONTENTS_LINE = 200;

  private final XWPFDocument document;
  private final Numbers numbers = new Numbers();
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;

  private WordBlocks(XWPFDocument document) {
    this.document = document;
  }

  static List<Block> of(XWPFDocument document) {
    WordBlocks reading = new WordBlocks(document);
    document.getBodyElements().forEach(reading::add);
    return reading.blocks;
  }

  private void add(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      paragraph(paragraph);
    } else if (element instanceof XWPFTable table) {
      table(table);
    } else if (element instanceof XWPFSDT control) {
      control
          .getContent()
          .getText()
          .lines()
          .filter(line -> !isOfContents(line.strip()))
          .forEach(line -> blocks.add(new Paragraph(place(), 0, line, List.of())));
    }
  }

  /** A page number at its end makes a line one of the table of contents. */
  private static boolean isOfContents(String line) {
    return line.length() < LONGEST_CONTENTS_LINE && CONTENTS_LINE.matcher(line).matches();
  }

  private String place() {
    return "P" + ++paragraphs;
  }

  private void paragraph(XWPFParagraph paragraph) {
    String style = style(paragraph);
    String place = place();
    if (style.startsWith("toc")) {
      return;
    }
    List<FileNote> notes = new ArrayList<>();
    String text = numbers.next(paragraph) + text(paragraph, place, notes);
    blocks.add(new Paragraph(place, level(style), text, notes));
  }

  private static int level(String style) {
    Matcher heading = HEADING.matcher(style);
    if (heading.matches()) {
      return Integer.parseInt(heading.group(1));
    }
    return style.equals("title") || style.equals("标题") ? Paragraph.TITLE : 0;
  }

  private String style(XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    XWPFStyle style = styleOf(id);
    String name = style == null ? id : style.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  private @Nullable XWPFStyle styleOf(@Nullable String id) {
    return id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
  }

  private void table(XWPFTable table) {
    String place = "T" + ++tables;
    List<Grid.Row> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      String at = place + "!" + (rows.size() + 1);
      List<FileNote> notes = new ArrayList<>();
      List<String> cells = row.getTableCells().stream().map(c -> cell(c, at, notes)).toList();
      rows.add(new Grid.Row(at, cells, notes));
    }
    blocks.add(new Grid(place, "", rows));
  }

  /** A table in a cell is told as its text. */
  private String cell(XWPFTableCell cell, String place, List<FileNote> notes) {
    List<String> lines = new ArrayList<>();
    for (IBodyElement element : cell.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        lines.add(numbers.next(paragraph) + text(paragraph, place, notes));
      } else if (element instanceof XWPFTable table) {
        lines.add(table.getText());
      }
    }
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private String text(XWPFParagraph paragraph, String place, List<FileNote> notes) {
    String printed =
        paragraph.getRuns().stream()
            .filter(run -> run.getCTR().sizeOfDelTextArray() == 0)
            .map(run -> run.text())
            .collect(Collectors.joining());
    return new FootnoteMarks(document).read(printed, place, notes);
  }
}
