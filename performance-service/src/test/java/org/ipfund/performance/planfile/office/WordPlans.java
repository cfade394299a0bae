package org.ipfund.performance.planfile.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files of the two documents, with the facts they print and invented sentences between. */
final class WordPlans {

  static final String SENTENCE = "本项工作按照年度安排推进，形成可检查的成果。";

  private final XWPFDocument word = new XWPFDocument();

  /** The plan of Guangzhou: 50 tasks, 11 indicators, 8 boxes. */
  static byte[] plan() {
    WordPlans plan = new WordPlans();
    plan.lines("广州市知识产权发展“十四五”规划", "为做好知识产权工作，制定本规划。", "一、规划背景", "工作取得进展。");
    plan.lines("二、总体要求", "（一）主要目标", "到2025年，目标如下。", "——保护更加有力。", "——创造质量提高。");
    plan.lines("“十四五”知识产权发展主要预期性指标");
    plan.indicators();
    String chapter = "";
    String section = "";
    List<CSVRecord> boxes = PlanData.rows("plan_boxes.csv");
    for (CSVRecord task : PlanData.rows("plan_tasks.csv")) {
      if (!task.get("chapter").equals(chapter)) {
        chapter = task.get("chapter");
        plan.lines(chapter);
      }
      if (!task.get("section").equals(section)) {
        section = task.get("section");
        plan.lines(section);
      }
      plan.lines(task.get("no") + "." + task.get("title") + "。" + SENTENCE + task.get("clause"));
      boxes.stream().filter(box -> box.get("after_task").equals(task.get("no"))).forEach(plan::box);
    }
    plan.lines("九、保障措施", "（一）加强组织领导", "各区各部门落实责任。（牵头单位：市市场监管局）");
    return plan.bytes();
  }

  /** The work points of 2016: 160 tasks; every seventh is cut by a page. */
  static byte[] workPoints() {
    WordPlans points = new WordPlans();
    points.lines("粤府知办〔2016〕17号", "2016 年实施广东省知识产权战略纲要 工作要点", "", "一、主要任务");
    String part = "";
    for (CSVRecord task : PlanData.rows("work_points_2016.csv")) {
      if (!task.get("part").equals(part)) {
        part = task.get("part");
        points.lines("（" + part + "）" + task.get("part_title"));
      }
      String no = task.get("no");
      if (Integer.parseInt(no) % 7 == 0) {
        points.lines(no + ". 推进第" + no + "项工", "作。", task.get("clause"));
      } else {
        points.lines(no + ". 推进第" + no + "项工作。" + task.get("clause"));
      }
    }
    points.lines("公开方式：主动公开");
    return points.bytes();
  }

  /** Two sections whose tasks Word numbers by itself, a footnote, and a table nobody knows. */
  static byte[] automatic() {
    WordPlans plan = new WordPlans();
    XWPFParagraph title = plan.paragraph("某某市知识产权年度工作方案");
    title.setStyle("Title");
    plan.lines("一、重点任务");
    BigInteger first = plan.list();
    XWPFParagraph plain = plan.paragraph("甲任务。做甲事。（市局负责）");
    plain.setNumID(first);
    plain.setNumILvl(BigInteger.ZERO);
    XWPFParagraph noted = plan.paragraph("乙任务。做乙事。（市局负责）");
    noted.setNumID(first);
    noted.setNumILvl(BigInteger.ZERO);
    XWPFFootnote note = plan.word.createFootnote();
    note.createParagraph().createRun().setText("乙事指另一件事。");
    noted.addFootnoteReference(note);
    XWPFTable table = plan.word.createTable(1, 2);
    table.getRow(0).getCell(0).setText("附表");
    table.getRow(0).getCell(1).setText("无人认识");
    return plan.bytes();
  }

  private BigInteger list() {
    var numbering = word.createNumbering();
    var list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    var level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal("%1.");
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }

  private XWPFParagraph paragraph(String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void lines(String... texts) {
    for (String text : texts) {
      paragraph(text);
    }
  }

  private void indicators() {
    List<CSVRecord> rows = PlanData.rows("plan_indicators.csv");
    XWPFTable table = word.createTable(rows.size() + 1, 4);
    row(table, 0, "指标", "2020年\n完成值", "2025年\n规划值", "数据来源");
    for (int at = 0; at < rows.size(); at++) {
      CSVRecord row = rows.get(at);
      String baseline = row.get("baseline").isEmpty() ? "——" : row.get("baseline");
      row(
          table,
          at + 1,
          row.get("indicator") + "（" + row.get("unit") + "）",
          baseline,
          row.get("target"),
          row.get("supplier"));
    }
  }

  private static void row(XWPFTable table, int row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      table.getRow(row).getCell(column).setText(cells[column]);
    }
  }

  private void box(CSVRecord box) {
    XWPFTable table = word.createTable(2, 1);
    row(table, 0, "专栏" + box.get("no") + " " + box.get("name"));
    row(table, 1, SENTENCE);
  }

  private byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (word) {
      word.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
