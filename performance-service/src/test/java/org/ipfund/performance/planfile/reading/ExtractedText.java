package org.ipfund.performance.planfile.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.performance.planfile.content.Block;
import org.ipfund.performance.planfile.content.FileNote;
import org.ipfund.performance.planfile.content.Grid;
import org.ipfund.performance.planfile.content.Paragraph;

/**
 * Makes the paragraphs and tables of a Word file out of the text an extractor wrote of it: a cell
 * begins with a tab, an empty line ends a row, footnotes stand in the text.
 */
final class ExtractedText {

  private static final Pattern NOTE =
      Pattern.compile("\\s*\\[(\\d+):\\s*([^\\]]*)\\]\\s*|\\[(?:footnoteRef|bookmark):[^\\]]*\\]");

  private final List<Block> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private int paragraphs;
  private int tables;
  private boolean rowEnded = true;

  /** Each line is a paragraph. */
  static List<Block> lines(String text) {
    ExtractedText reading = new ExtractedText();
    text.lines().forEach(reading::line);
    reading.endTable();
    return reading.blocks;
  }

  /** Empty lines divide the paragraphs. */
  static List<Block> spaced(String text) {
    ExtractedText reading = new ExtractedText();
    for (String paragraph : text.split("\\n\\s*\\n")) {
      reading.paragraph(paragraph);
    }
    return reading.blocks;
  }

  private void line(String line) {
    if (line.startsWith("\t")) {
      cell(line.substring(1));
    } else if (line.isBlank()) {
      rowEnded = true;
    } else if (!rows.isEmpty() && !rowEnded) {
      List<String> row = rows.get(rows.size() - 1);
      row.set(row.size() - 1, row.get(row.size() - 1) + "\n" + line);
    } else {
      endTable();
      paragraph(line);
    }
  }

  /** A footnote in a cell brings an empty line in the middle of a row. */
  private void cell(String text) {
    boolean whole = !rows.isEmpty() && rows.get(rows.size() - 1).size() >= rows.get(0).size();
    if (rows.isEmpty() || rowEnded && whole) {
      rows.add(new ArrayList<>());
    }
    rowEnded = false;
    rows.get(rows.size() - 1).add(text);
  }

  private void endTable() {
    rowEnded = true;
    if (rows.isEmpty()) {
      return;
    }
    String place = "T" + ++tables;
    List<Grid.Row> all = new ArrayList<>();
    for (List<String> row : rows) {
      String at = place + "!" + (all.size() + 1);
      List<FileNote> notes = new ArrayList<>();
      List<String> cells = row.stream().map(cell -> plain(cell, at, notes)).toList();
      all.add(new Grid.Row(at, cells, notes));
    }
    blocks.add(new Grid(place, "", all));
    rows.clear();
  }

  private void paragraph(String text) {
    String place = "P" + ++paragraphs;
    List<FileNote> notes = new ArrayList<>();
    String plain = plain(text, place, notes);
    blocks.add(new Paragraph(place, 0, plain, notes));
  }

  private static String plain(String text, String place, List<FileNote> notes) {
    Matcher note = NOTE.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (note.find()) {
      if (note.group(1) != null) {
        notes.add(new FileNote(note.group(1), note.group(2).strip(), place));
      }
      note.appendReplacement(plain, "");
    }
    note.appendTail(plain);
    return plain.toString();
  }
}
