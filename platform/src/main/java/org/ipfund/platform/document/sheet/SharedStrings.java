package org.ipfund.platform.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.document.checked.DocumentRule;
import org.ipfund.platform.document.checked.PartHandler;
import org.xml.sax.Attributes;

/** The texts that cells refer to by number; each counts for what it takes beside its characters. */
final class SharedStrings extends PartHandler {

  private static final int OVERHEAD = 24;

  private final String part;
  private final CellText text;
  private final List<String> texts = new ArrayList<>();
  private long room;

  SharedStrings(String part, SheetLimits limits) {
    this.part = part;
    this.text = new CellText(limits.cellCharacters());
    this.room = limits.characters();
  }

  @Override
  protected void start(String element, Attributes attributes) {
    text.start(element);
    if (element.equals("si")) {
      text.clear();
    }
  }

  @Override
  protected void text(char[] chars, int from, int length) {
    if (!text.add(chars, from, length)) {
      throw DocumentRule.CELL_LENGTH.refuse(part);
    }
  }

  @Override
  protected void end(String element) {
    text.end(element);
    if (element.equals("si")) {
      String whole = SheetText.read(text.whole());
      room -= whole.length() + OVERHEAD;
      if (room < 0) {
        throw DocumentRule.TEXT_AMOUNT.refuse(part);
      }
      texts.add(whole);
    }
  }

  Optional<String> at(String index) {
    boolean known = index.matches("\\d{1,9}") && Integer.parseInt(index) < texts.size();
    return known ? Optional.of(texts.get(Integer.parseInt(index))) : Optional.empty();
  }
}
