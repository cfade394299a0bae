package org.ipfund.performance.planfile.office;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ipfund.performance.planfile.content.FileNote;

/** Takes the marks that POI writes for footnotes out of a text and finds the notes they mean. */
record FootnoteMarks(XWPFDocument document) {

  private static final Pattern MARK = Pattern.compile("\\[(footnote|endnote)Ref:(\\d{1,9})\\]");

  String read(String text, String place, List<FileNote> notes) {
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      int id = Integer.parseInt(mark.group(2));
      XWPFAbstractFootnoteEndnote note =
          mark.group(1).equals("footnote")
              ? document.getFootnoteByID(id)
              : document.getEndnoteByID(id);
      if (note != null) {
        String whole =
            note.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
        notes.add(new FileNote(mark.group(2), whole.strip(), place));
      }
    }
    return MARK.matcher(text).replaceAll("");
  }
}
