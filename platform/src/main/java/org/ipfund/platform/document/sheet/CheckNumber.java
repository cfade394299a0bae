package org.ipfund.platform.document.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ipfund.platform.value.Sha256;

/**
 * A short number over the content of a sheet, such as {@code 3F0A-99C1-7D2E}, that tells a changed
 * sheet from the one that was issued. It does not change when a spreadsheet saves the sheet again:
 * neither looks, empty cells nor noughts at the end of a decimal count. It is no signature.
 */
public final class CheckNumber {

  /** What stands before the number in the last row of a sheet. */
  static final String LABEL = "校验码";

  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,400})(\\.\\d{1,400})?");
  private static final int BYTES = 6;
  private static final int GROUP = 4;

  private final MessageDigest digest = Sha256.digest();

  /** Adds the texts of one row, from the first column on; "" stands for an empty cell. */
  public CheckNumber row(List<String> texts) {
    int last = texts.size();
    while (last > 0 && texts.get(last - 1).isEmpty()) {
      last--;
    }
    for (String text : texts.subList(0, last)) {
      String plain = plain(text);
      digest.update((plain.length() + ":" + plain).getBytes(StandardCharsets.UTF_8));
    }
    if (last > 0) {
      digest.update((byte) '\n');
    }
    return this;
  }

  /** The number over all rows so far; nothing can be added after it. */
  public String value() {
    byte[] start = new byte[BYTES];
    System.arraycopy(digest.digest(), 0, start, 0, BYTES);
    String hex = HexFormat.of().formatHex(start).toUpperCase(Locale.ROOT);
    return hex.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** Whether the number in the last row of a sheet is the one over the rows above it. */
  public static boolean proves(List<SheetRow> rows) {
    if (rows.isEmpty() || !rows.get(rows.size() - 1).text(1).equals(LABEL)) {
      return false;
    }
    CheckNumber number = new CheckNumber();
    rows.subList(0, rows.size() - 1).forEach(row -> number.row(texts(row)));
    return number.value().equals(rows.get(rows.size() - 1).text(2));
  }

  private static List<String> texts(SheetRow row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row.cells()) {
      while (texts.size() < cell.column() - 1) {
        texts.add("");
      }
      texts.add(cell.text());
    }
    return texts;
  }

  private static String plain(String text) {
    return DECIMAL.matcher(text).matches()
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }
}
