package org.ipfund.platform.place;

import java.time.LocalDate;
import java.util.Optional;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/**
 * A place that is no more: nothing new belongs to it.
 *
 * @param since the first day on which it is no more
 * @param successor code of the place that took over from it; null where none is named yet
 */
public record EndedPlace(String code, LocalDate since, String successor) {

  private static final Wording WORDS = Wording.of(EndedPlace.class);

  private static final Text NAME_ONE = WORDS.text("place-ended.name-one");

  /**
   * A place, when it has ended by this day.
   *
   * @param validTo the first day on which it is no more; null for one that stands
   * @param path where it lies, with or without slashes at the ends; what a successor took over lies
   *     where that lies
   */
  public static Optional<EndedPlace> of(
      String code, LocalDate validTo, String path, LocalDate today) {
    if (validTo == null || today.isBefore(validTo)) {
      return Optional.empty();
    }
    String heir = heir(path);
    return Optional.of(new EndedPlace(code, validTo, heir.equals(code) ? null : heir));
  }

  /** The code of the place at the end of a path: its own, or its last successor's. */
  public static String heir(String path) {
    String[] codes = path.split("/");
    return codes[codes.length - 1];
  }

  /** The refusal of something new, with the successor as its remedy. */
  public Violation violation(String pointer) {
    return new Violation(pointer, "region-ended", message(), remedy());
  }

  public Text message() {
    return successor == null
        ? WORDS.text("place-ended.no-successor", code, since)
        : WORDS.text("place-ended", code, since, successor);
  }

  private Text remedy() {
    return successor == null ? NAME_ONE : WORDS.text("place-ended.use", successor);
  }
}
