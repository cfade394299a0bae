package org.ipfund.platform.document.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipfund.platform.document.checked.DocumentRule;
import org.jspecify.annotations.Nullable;

/** Understands the value of a cell, which has no formula, by its type and style. */
final class CellReader {

  private final Workbook book;
  private final Consumer<DocumentRule> faults;

  /** Tells faults of the cell that is read. */
  CellReader(Workbook book, Consumer<DocumentRule> faults) {
    this.book = book;
    this.faults = faults;
  }

  /** The cell, or empty where nothing is in it or what is in it was told as a fault. */
  Optional<Cell> read(int column, String type, String style, String value) {
    return switch (type) {
      case "s" -> text(column, book.strings.at(value.strip()).orElse(null));
      case "inlineStr", "str" -> text(column, SheetText.read(value));
      case "b" -> truth(column, value.strip());
      case "d" -> cell(column, CellKind.DATE, SheetDate.iso(value), DocumentRule.DATE);
      case "", "n" -> number(column, style, value);
      case "e" -> fault(DocumentRule.ERROR_VALUE);
      default -> fault(DocumentRule.XML);
    };
  }

  private Optional<Cell> text(int column, @Nullable String text) {
    return "".equals(text)
        ? Optional.empty()
        : cell(column, CellKind.TEXT, Optional.ofNullable(text), DocumentRule.BROKEN);
  }

  private Optional<Cell> truth(int column, String value) {
    Optional<String> truth =
        switch (value) {
          case "1", "true" -> Optional.of("true");
          case "0", "false" -> Optional.of("false");
          default -> Optional.empty();
        };
    return cell(column, CellKind.BOOLEAN, truth, DocumentRule.XML);
  }

  private Optional<Cell> number(int column, String style, String value) {
    Optional<BigDecimal> number = SheetNumber.read(value);
    if (number.isPresent() && book.styles.isDate(style)) {
      Optional<String> date = SheetDate.iso(number.get(), book.from1904);
      return cell(column, CellKind.DATE, date, DocumentRule.DATE);
    }
    Optional<String> plain = number.map(BigDecimal::toPlainString);
    return cell(column, CellKind.NUMBER, plain, DocumentRule.NUMBER);
  }

  private Optional<Cell> cell(int column, CellKind kind, Optional<String> text, DocumentRule rule) {
    return text.isPresent() ? text.map(known -> new Cell(column, kind, known)) : fault(rule);
  }

  private Optional<Cell> fault(DocumentRule rule) {
    faults.accept(rule);
    return Optional.empty();
  }
}
