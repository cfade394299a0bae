package org.ipfund.platform.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ipfund.platform.event.EventHandler;

/**
 * Compares what handlers read with what the producers promise: a component must be there ({@code
 * NotNull} or primitive) exactly where the producer's schema says that it always is.
 */
public final class HeardContracts {

  private final JsonNode schema;
  private final List<String> faults = new ArrayList<>();

  private HeardContracts(JsonNode schema) {
    this.schema = schema;
  }

  /** All disagreements; none when the records keep to the schemas. */
  public static List<String> faults(Collection<? extends EventHandler<?>> handlers) {
    return handlers.stream().flatMap(handler -> faults(handler).stream()).toList();
  }

  private static List<String> faults(EventHandler<?> handler) {
    String[] type = handler.type().split("[.]", 4);
    JsonNode schema = EventSchemas.schema(type[2] + "-service", type[3]);
    return faults(type[3], handler.payload(), schema);
  }

  static List<String> faults(String event, Class<?> payload, JsonNode schema) {
    HeardContracts contract = new HeardContracts(schema);
    contract.compare(event, payload, schema);
    return contract.faults;
  }

  private void compare(String place, Class<?> type, JsonNode object) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = name(component);
      JsonNode property = resolve(object.path("properties").path(name));
      String here = place + "/" + name;
      if (property.isMissingNode()) {
        faults.add(here + " is read and never told");
      } else {
        presence(here, isNeeded(component), isRequired(object, name) && !isNullable(property));
        inside(here, component, property);
      }
    }
  }

  private void presence(String place, boolean needed, boolean promised) {
    if (needed && !promised) {
      faults.add(place + " is needed and not promised");
    }
    if (promised && !needed) {
      faults.add(place + " is promised and may be missing here");
    }
  }

  private void inside(String place, RecordComponent component, JsonNode property) {
    Class<?> type = component.getType();
    AnnotatedType annotated = component.getAccessor().getAnnotatedReturnType();
    if (type.isRecord() && property.has("properties")) {
      nested(place, component.getAccessor(), type, property);
    } else if (Collection.class.isAssignableFrom(type)) {
      AnnotatedType item =
          ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
      JsonNode items = resolve(property.path("items"));
      presence(place + "/*", item.isAnnotationPresent(NotNull.class), !isNullable(items));
      if (raw(item.getType()).isRecord()) {
        nested(place + "/*", item, raw(item.getType()), items);
      }
    }
  }

  private void nested(String place, AnnotatedElement where, Class<?> type, JsonNode object) {
    if (!where.isAnnotationPresent(Valid.class)) {
      faults.add(place + " is not looked into");
    }
    compare(place, type, object);
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
  }

  private static String name(RecordComponent component) {
    JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
    return other == null ? component.getName() : other.value();
  }

  private static boolean isNeeded(RecordComponent component) {
    return component.getType().isPrimitive()
        || component.getAccessor().isAnnotationPresent(NotNull.class);
  }

  private static boolean isRequired(JsonNode object, String name) {
    return has(object.path("required"), name);
  }

  private boolean isNullable(JsonNode property) {
    return has(property.path("type"), "null")
        || StreamSupport.stream(property.path("enum").spliterator(), false)
            .anyMatch(JsonNode::isNull)
        || StreamSupport.stream(property.path("anyOf").spliterator(), false)
            .anyMatch(choice -> isNullable(resolve(choice)))
        || StreamSupport.stream(property.path("oneOf").spliterator(), false)
            .anyMatch(choice -> isNullable(resolve(choice)));
  }

  private static boolean has(JsonNode textOrTexts, String wanted) {
    return textOrTexts.asText().equals(wanted)
        || StreamSupport.stream(textOrTexts.spliterator(), false)
            .anyMatch(text -> text.asText().equals(wanted));
  }

  private JsonNode resolve(JsonNode property) {
    String reference = property.path("$ref").asText();
    return reference.isEmpty() ? property : resolve(schema.at(reference.substring(1)));
  }
}
