package org.ipfund.platform.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ipfund.platform.document.checked.DocumentRule;
import org.ipfund.platform.document.checked.Findings;
import org.ipfund.platform.document.checked.OfficePackage;
import org.ipfund.platform.document.checked.PackageKind;
import org.ipfund.platform.document.checked.PackageLimits;
import org.ipfund.platform.problem.ProblemException;

/**
 * Reads the cells of a workbook. All sheets, hidden ones too, are gone through when it is made, so
 * that every fault is named at once and nothing can be refused once a row was given.
 */
public final class SheetReader {

  private final OfficePackage pack;
  private final SheetLimits limits;
  private final Workbook book;

  /**
   * @throws ProblemException with every formula, error value and wrong number by its cell ({@code
   *     Sheet1!C7}), or the first limit that is passed (400, 413 or 422)
   */
  public SheetReader(OfficePackage pack, SheetLimits limits) {
    this.pack = pack;
    this.limits = limits;
    this.book = new Workbook(pack, limits);
    Findings findings = new Findings(limits.faults());
    long characters = 0;
    for (Map.Entry<SheetName, String> sheet : book.sheets.entrySet()) {
      characters += scan(sheet.getKey().name(), sheet.getValue(), findings, row -> {});
      if (characters > limits.characters()) {
        throw DocumentRule.TEXT_AMOUNT.refuse(sheet.getKey().name());
      }
    }
    findings.refuse();
  }

  /** Checks and opens a workbook within the standard limits; the bytes must not change. */
  public static SheetReader open(byte[] file) {
    return new SheetReader(
        OfficePackage.open(file, PackageKind.XLSX, PackageLimits.standard()),
        SheetLimits.standard());
  }

  /** The worksheets in their order. */
  public List<SheetName> sheets() {
    return List.copyOf(book.sheets.keySet());
  }

  /**
   * Gives the rows of a sheet one after the other, from the top; empty rows are left out.
   *
   * @throws ProblemException when there is no such sheet (422)
   */
  public void read(String sheet, Consumer<SheetRow> rows) {
    scan(sheet, part(sheet), new Findings(limits.faults()), rows);
  }

  /** All rows of a sheet at once. */
  public List<SheetRow> rows(String sheet) {
    List<SheetRow> all = new ArrayList<>();
    read(sheet, all::add);
    return all;
  }

  private String part(String sheet) {
    return book.sheets.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(sheet))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> DocumentRule.SHEET.refuse(sheet));
  }

  private long scan(String sheet, String part, Findings findings, Consumer<SheetRow> rows) {
    RowReader reader = new RowReader(sheet, limits, book, findings, rows);
    pack.read(part, reader);
    return reader.characters();
  }
}
