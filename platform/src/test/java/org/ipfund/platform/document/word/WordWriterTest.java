package org.ipfund.platform.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordWriterTest {

  @Test
  void write_whenRead_hasTitleHeadingsAndTables() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WordWriter writer = new WordWriter(true)) {
      writer.title("报告");
      writer.heading(2, "一、概况");
      writer.paragraph("第一段\n第二\u0001段");
      writer.table(
          List.of("序号", "任务"), List.of(20, 80), List.of(List.of("1", "甲\n乙"), List.of("2", "")));
      writer.write(bytes);
    }
    try (XWPFDocument document = WordFile.open(bytes.toByteArray())) {
      assertEquals(
          List.of("报告", "一、概况", "第一段", "第二段"),
          document.getParagraphs().stream().map(p -> p.getText()).toList());
      assertEquals("Heading2", document.getParagraphs().get(1).getStyle());
      assertEquals(
          1,
          document
              .getStyles()
              .getStyle("Heading2")
              .getCTStyle()
              .getPPr()
              .getOutlineLvl()
              .getVal()
              .intValue());
      XWPFTable table = document.getTables().get(0);
      assertTrue(table.getRow(0).isRepeatHeader());
      assertEquals("甲\n乙", table.getRow(1).getCell(1).getText());
      assertEquals("", table.getRow(2).getCell(1).getText());
    }
  }
}
