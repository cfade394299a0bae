package org.ipfund.catalog.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Divides a catalogue into parts of which each fits into one event. */
public final class CatalogueParts {

  private CatalogueParts() {}

  /**
   * The rows in their order, as few parts as that takes.
   *
   * @param bytes how many bytes a row has in an event
   * @param most how many all rows of a part may have
   */
  public static List<List<CatalogueRow>> of(
      List<CatalogueRow> rows, ToIntFunction<CatalogueRow> bytes, int most) {
    List<List<CatalogueRow>> parts = new ArrayList<>();
    int room = 0;
    for (CatalogueRow row : rows) {
      int size = bytes.applyAsInt(row) + 1;
      if (parts.isEmpty() || size > room) {
        parts.add(new ArrayList<>());
        room = most;
      }
      parts.get(parts.size() - 1).add(row);
      room -= size;
    }
    return parts;
  }
}
