package org.ipfund.platform.paging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; an unusable one is the client's fault (400), never "not found". */
public final class QueryValues {

  private static final int LAST_YEAR = 9999;

  private QueryValues() {}

  /** The constant of that name, or null without the parameter. */
  public static <E extends Enum<E>> @Nullable E constant(
      String parameter, @Nullable String given, Class<E> type) {
    if (given == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equals(given))
        .findFirst()
        .orElseThrow(() -> fault(parameter, Arrays.toString(type.getEnumConstants())));
  }

  /** The identifier, or null without the parameter. */
  public static @Nullable UUID id(String parameter, @Nullable String given) {
    try {
      return given == null ? null : UUID.fromString(given);
    } catch (IllegalArgumentException notUuid) {
      throw fault(parameter, "UUID");
    }
  }

  /** The whole number, or null without the parameter. */
  public static @Nullable Integer number(String parameter, @Nullable String given) {
    try {
      return given == null ? null : Integer.valueOf(given);
    } catch (NumberFormatException notWhole) {
      throw fault(parameter, "integer");
    }
  }

  /** The instant (ISO 8601 with offset, of the years 1 to 9999), or null without the parameter. */
  public static @Nullable Instant instant(String parameter, @Nullable String given) {
    try {
      OffsetDateTime time = given == null ? null : OffsetDateTime.parse(given);
      if (time == null || time.getYear() > 0 && time.getYear() <= LAST_YEAR) {
        return time == null ? null : time.toInstant();
      }
    } catch (DateTimeParseException notInstant) {
      // told below like one that no calendar has
    }
    throw fault(parameter, "2024-05-31T16:00:00+08:00");
  }

  /** True or false, or null without the parameter. */
  public static @Nullable Boolean flag(String parameter, @Nullable String given) {
    if (given == null) {
      return null;
    }
    return switch (given) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw fault(parameter, "true, false");
    };
  }

  /** Whether the parameter is there and true. */
  public static boolean isSet(String parameter, @Nullable String given) {
    return Boolean.TRUE.equals(flag(parameter, given));
  }

  private static ProblemException fault(String parameter, String wanted) {
    Text message = Text.of("应为 %s", "%s is expected", wanted);
    Text remedy = Text.of("请更正或去掉参数 %s", "correct the parameter %s or leave it out", parameter);
    return ProblemException.malformed(List.of(new Violation(parameter, "schema", message, remedy)));
  }
}
