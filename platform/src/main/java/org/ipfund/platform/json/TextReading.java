package org.ipfund.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import org.ipfund.platform.value.FreeText;
import org.ipfund.platform.value.PlainText;
import org.ipfund.platform.value.RefusedCharacterException;

/**
 * Reads every text of a request in the form it is kept in: one line, or several where a component
 * is {@link FreeText}. What others have sent before, in events and stored answers, is taken as it
 * is.
 */
final class TextReading extends JsonDeserializer<String> implements ContextualDeserializer {

  private static final Object REQUEST = TextReading.class;

  private final boolean free;

  TextReading(boolean free) {
    this.free = free;
  }

  /** The reader of a request's body. */
  static ObjectReader ofRequest(ObjectReader reader) {
    return reader.withAttribute(REQUEST, Boolean.TRUE);
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    boolean marked = property != null && property.getAnnotation(FreeText.class) != null;
    return marked == free ? this : new TextReading(marked);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String text = parser.getText();
    if (hasHalfACharacter(text)) {
      return (String) context.handleWeirdStringValue(String.class, text, "half a character");
    }
    if (context.getAttribute(REQUEST) == null) {
      return text;
    }
    try {
      return free ? PlainText.lines(text) : PlainText.line(text);
    } catch (RefusedCharacterException refused) {
      throw JsonMappingException.from(parser, refused.getMessage(), refused);
    }
  }

  /** Half a character cannot be stored: it would be silently changed. */
  private static boolean hasHalfACharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))
          && Character.isBmpCodePoint(text.codePointAt(i++))) {
        return true;
      }
    }
    return false;
  }
}
