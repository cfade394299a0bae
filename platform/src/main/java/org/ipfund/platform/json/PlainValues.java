package org.ipfund.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.WrongAmountException;

/**
 * Dates and identifiers exactly as the contract writes them: what another form would be taken for
 * is a fault. Texts are read by {@link TextReading}.
 */
final class PlainValues {

  private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern INSTANT = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d[Tt].+");
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private PlainValues() {}

  private interface Reading<T> {
    T of(String text);
  }

  static Module module() {
    return new SimpleModule("plain-values")
        .addDeserializer(LocalDate.class, read(LocalDate.class, DATE, LocalDate::parse))
        .addDeserializer(Instant.class, read(Instant.class, INSTANT, PlainValues::instant))
        .addDeserializer(UUID.class, read(UUID.class, ID, UUID::fromString))
        .addDeserializer(Money.class, amount())
        .addDeserializer(String.class, new TextReading(false));
  }

  /** In microseconds, as the database keeps it. */
  private static Instant instant(String text) {
    Instant instant = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    if (!DATE.matcher(instant.toString().substring(0, "0000-00-00".length())).matches()) {
      throw new DateTimeException("not within four digits of a year");
    }
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** An amount says itself what is wrong with it. */
  private static JsonDeserializer<Money> amount() {
    return new JsonDeserializer<>() {
      @Override
      public Money deserialize(JsonParser parser, DeserializationContext context)
          throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
          return (Money) context.handleUnexpectedToken(Money.class, parser);
        }
        try {
          return Money.yuan(parser.getText());
        } catch (WrongAmountException wrong) {
          throw JsonMappingException.from(parser, wrong.getMessage(), wrong);
        }
      }
    };
  }

  private static <T> JsonDeserializer<T> read(Class<T> type, Pattern form, Reading<T> reading) {
    return new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
          return type.cast(context.handleUnexpectedToken(type, parser));
        }
        String text = parser.getText();
        try {
          if (form.matcher(text).matches()) {
            return reading.of(text);
          }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
          // told below, like every other form
        }
        return type.cast(context.handleWeirdStringValue(type, text, "not in the form promised"));
      }
    };
  }
}
