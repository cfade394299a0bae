package org.ipfund.platform.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/** Makes a typed cell of what stands in its XML. */
final class CellReader {

  private final Workbook book;
  private final Findings findings;

  CellReader(Workbook book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  /** The cell, or empty where nothing is in it or what is in it was noted as a fault. */
  Optional<Cell> read(RawCell raw, String place) {
    if (raw.formula()) {
      findings.add(SheetRule.FORMULA, place);
      return Optional.empty();
    }
    if (raw.value().isEmpty()) {
      return Optional.empty();
    }
    return switch (raw.type()) {
      case "s" -> shared(raw, place);
      case "inlineStr" -> text(raw, raw.value());
      case "str" -> text(raw, SheetText.read(raw.value()));
      case "b" -> truth(raw, place);
      case "d" -> date(raw, SheetDate.iso(raw.value()), place);
      case "n" -> number(raw, place);
      case "e" -> fault(SheetRule.ERROR_VALUE, place);
      default -> fault(SheetRule.XML, place);
    };
  }

  private Optional<Cell> shared(RawCell raw, String place) {
    Optional<String> text = book.strings.at(raw.value().strip());
    return text.isPresent() ? text(raw, text.get()) : fault(SheetRule.BROKEN, place);
  }

  private Optional<Cell> text(RawCell raw, String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cell(raw.column(), CellKind.TEXT, text));
  }

  private Optional<Cell> truth(RawCell raw, String place) {
    return switch (raw.value().strip()) {
      case "1", "true" -> Optional.of(new Cell(raw.column(), CellKind.BOOLEAN, "true"));
      case "0", "false" -> Optional.of(new Cell(raw.column(), CellKind.BOOLEAN, "false"));
      default -> fault(SheetRule.XML, place);
    };
  }

  private Optional<Cell> number(RawCell raw, String place) {
    Optional<BigDecimal> number = SheetNumber.read(raw.value());
    if (number.isEmpty()) {
      return fault(SheetRule.NUMBER, place);
    }
    if (book.styles.isDate(raw.style())) {
      return date(raw, SheetDate.iso(number.get(), book.from1904), place);
    }
    return Optional.of(new Cell(raw.column(), CellKind.NUMBER, number.get().toPlainString()));
  }

  private Optional<Cell> date(RawCell raw, Optional<String> iso, String place) {
    return iso.isPresent()
        ? iso.map(text -> new Cell(raw.column(), CellKind.DATE, text))
        : fault(SheetRule.DATE, place);
  }

  private Optional<Cell> fault(SheetRule rule, String place) {
    findings.add(rule, place);
    return Optional.empty();
  }
}
