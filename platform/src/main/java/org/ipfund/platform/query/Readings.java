package org.ipfund.platform.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.contract.Term;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.PlainText;
import org.ipfund.platform.value.RefusedCharacterException;

/** How values are written, by the Java type that a parameter is declared with. */
final class Readings {

  private static final Wording WORDS = Wording.of(Readings.class);
  private static final int LONGEST_TEXT = 200;
  private static final int LAST_YEAR = 9999;
  private static final Predicate<String> UUID_TEXT =
      java.util.regex.Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
          .asMatchPredicate();

  private Readings() {}

  /**
   * @throws UnreadableParameterException when the type is none of those that queries have
   */
  static Reading of(String name, Class<?> type, AnnotatedElement declared, Term term) {
    if (type.isEnum()) {
      return oneOf(Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer" -> whole(declared, term, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "long", "Long" -> whole(declared, term, Long.MIN_VALUE, Long.MAX_VALUE);
      case "boolean", "Boolean" ->
          new Reading(Set.of("true", "false")::contains, WORDS.text("query.flag"));
      case "UUID" -> new Reading(UUID_TEXT, WORDS.text("query.id"));
      case "LocalDate" -> new Reading(Readings::isDate, WORDS.text("query.date"));
      case "OffsetDateTime" -> new Reading(Readings::isInstant, WORDS.text("query.instant"));
      case "String" -> text(declared, term);
      default -> throw new UnreadableParameterException(name, type);
    };
  }

  /** What a list that is browsed takes, by the parameters' names. */
  static Map<String, Reading> of(Browsed list) {
    Map<String, Reading> readings = new HashMap<>();
    if (list.sort().length > 0) {
      readings.put("sort", oneOf(Listing.directions(list.sort())));
    }
    readings.put("count", new Reading(Set.of("true", "false")::contains, WORDS.text("query.flag")));
    if (!list.search().isEmpty()) {
      readings.put(
          "q",
          new Reading(
              given -> PlainText.length(given) <= Listing.LONGEST_PART && isPlain(given),
              WORDS.text("query.text", Listing.LONGEST_PART)));
    }
    if (list.changes()) {
      readings.put("updatedSince", new Reading(Readings::isInstant, WORDS.text("query.instant")));
    }
    return readings;
  }

  private static Reading oneOf(List<String> words) {
    return new Reading(words::contains, WORDS.text("query.constant", String.join(", ", words)));
  }

  private static Reading whole(AnnotatedElement declared, Term term, long least, long greatest) {
    Min min = declared.getAnnotation(Min.class);
    Max max = declared.getAnnotation(Max.class);
    long from = min != null ? min.value() : of(term, Term::min, least);
    long to = max != null ? max.value() : of(term, Term::max, greatest);
    return new Reading(
        given -> isWithin(given, from, to),
        from == Long.MIN_VALUE || from == Integer.MIN_VALUE
            ? WORDS.text("query.whole")
            : WORDS.text("query.range", from, to));
  }

  private static long of(Term term, Function<Term, Long> bound, long otherwise) {
    return term == null || bound.apply(term) == null ? otherwise : bound.apply(term);
  }

  private static boolean isWithin(String given, long from, long to) {
    try {
      long number = Long.parseLong(given);
      return number >= from && number <= to && given.charAt(0) != '+';
    } catch (NumberFormatException notWhole) {
      return false;
    }
  }

  private static Reading text(AnnotatedElement declared, Term term) {
    Schema schema = declared.getAnnotation(Schema.class);
    if (schema != null && schema.enumeration().length > 0) {
      return oneOf(List.of(schema.enumeration()));
    }
    Size size = declared.getAnnotation(Size.class);
    Pattern own = declared.getAnnotation(Pattern.class);
    String form = own != null ? own.regexp() : term == null ? null : term.pattern();
    long longest = size != null ? size.max() : of(term, Term::max, LONGEST_TEXT);
    if (form == null || form.equals("\\S")) {
      return new Reading(
          given -> PlainText.length(given) <= longest && isPlain(given),
          WORDS.text("query.text", longest));
    }
    Predicate<String> written = java.util.regex.Pattern.compile(form).asMatchPredicate();
    return new Reading(
        given -> given.length() <= longest && written.test(given), WORDS.text("query.form", form));
  }

  private static boolean isPlain(String given) {
    try {
      PlainText.line(given);
      return true;
    } catch (RefusedCharacterException unseen) {
      return false;
    }
  }

  private static boolean isDate(String given) {
    try {
      return isOfACalendar(LocalDate.parse(given).getYear());
    } catch (DateTimeException notDate) {
      return false;
    }
  }

  private static boolean isInstant(String given) {
    try {
      return isOfACalendar(OffsetDateTime.parse(given).getYear());
    } catch (DateTimeException notInstant) {
      return false;
    }
  }

  private static boolean isOfACalendar(int year) {
    return year > 0 && year <= LAST_YEAR;
  }
}
