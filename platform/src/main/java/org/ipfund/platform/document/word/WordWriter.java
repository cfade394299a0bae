package org.ipfund.platform.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Writes a Word document on A4: titles, headings that Word's navigation knows, paragraphs, and
 * tables whose heading row stands on every page. Lengths are twentieths of a point.
 */
public final class WordWriter implements AutoCloseable {

  private static final String BODY = "宋体";
  private static final String HEAD = "黑体";
  private static final String LATIN = "Times New Roman";
  private static final int A4_SHORT = 11_906;
  private static final int A4_LONG = 16_838;
  private static final int MARGIN = 1_134;
  private static final int TITLE_SIZE = 18;
  private static final int TEXT_SIZE = 12;
  private static final int TABLE_SIZE = 10;
  private static final int HUNDRED = 100;

  private final XWPFDocument document = new XWPFDocument();
  private final int width;

  /** Begins a document whose pages lie or stand. */
  public WordWriter(boolean landscape) {
    this.width = (landscape ? A4_LONG : A4_SHORT) - 2 * MARGIN;
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz page = section.addNewPgSz();
    page.setW(BigInteger.valueOf(landscape ? A4_LONG : A4_SHORT));
    page.setH(BigInteger.valueOf(landscape ? A4_SHORT : A4_LONG));
    page.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    HeadingStyles.add(document);
  }

  /** The title of the document. */
  public void title(String text) {
    XWPFParagraph paragraph = paragraph(HeadingStyles.TITLE, text, HEAD, TITLE_SIZE, true);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(TITLE_SIZE * 10);
  }

  /** A heading; the level is from 1 to 3. */
  public void heading(int level, String text) {
    int size = TEXT_SIZE + 4 - level;
    XWPFParagraph paragraph = paragraph(HeadingStyles.id(level), text, HEAD, size, true);
    paragraph.setSpacingBefore(TEXT_SIZE * 10);
    paragraph.setKeepNext(true);
  }

  /** Running text; each line is a paragraph. */
  public void paragraph(String text) {
    text.lines().forEach(line -> paragraph("", line, BODY, TEXT_SIZE, false));
  }

  private XWPFParagraph paragraph(String style, String text, String font, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    run(paragraph, text, font, size, bold);
    return paragraph;
  }

  /**
   * A table.
   *
   * @param shares of the columns in the width, in hundredths
   */
  public void table(List<String> columns, List<Integer> shares, List<List<String>> rows) {
    XWPFTable table = document.createTable(1 + rows.size(), columns.size());
    table.setWidth("100%");
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() < columns.size()) {
      grid.addNewGridCol();
    }
    for (int column = 0; column < columns.size(); column++) {
      grid.getGridColArray(column).setW(BigInteger.valueOf(share(shares.get(column))));
    }
    fill(table.getRow(0), columns, shares, true);
    table.getRow(0).setRepeatHeader(true);
    for (int row = 0; row < rows.size(); row++) {
      fill(table.getRow(row + 1), rows.get(row), shares, false);
    }
  }

  private int share(int hundredths) {
    return width * hundredths / HUNDRED;
  }

  private void fill(XWPFTableRow row, List<String> texts, List<Integer> shares, boolean head) {
    row.setCantSplitRow(head);
    for (int column = 0; column < shares.size(); column++) {
      XWPFTableCell cell = row.getCell(column);
      cell.setWidth(Integer.toString(share(shares.get(column))));
      XWPFParagraph paragraph = cell.getParagraphs().get(0);
      paragraph.setAlignment(head ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
      run(paragraph, texts.get(column), head ? HEAD : BODY, TABLE_SIZE, head);
    }
  }

  private static void run(XWPFParagraph paragraph, String text, String font, int size, boolean b) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(LATIN);
    run.setFontFamily(font, FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setBold(b);
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) {
        run.addBreak();
      }
      run.setText(printable(lines.get(line)));
    }
  }

  /** XML holds no control characters. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\t]]|[\\uFFFE\\uFFFF]", "");
  }

  /** Writes the document; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    document.write(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
