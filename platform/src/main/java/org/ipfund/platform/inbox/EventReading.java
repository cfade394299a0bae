package org.ipfund.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipfund.platform.event.EventFaultException;

/**
 * Reads the data of an event as its handler needs it: more may be there, nothing that is needed may
 * be missing or of another type.
 */
@Singleton
class EventReading {

  private final ObjectReader reader;
  private final Validator validator;

  EventReading(ObjectMapper json, Validator validator) {
    this.reader =
        json.reader()
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    this.validator = validator;
  }

  /**
   * @throws EventFaultException when the data breaks its schema; the fault names places, no values
   */
  <T> T read(Class<T> type, byte[] data) {
    T read = parse(type, data);
    if (read == null) {
      throw new EventFaultException("data is missing");
    }
    Set<ConstraintViolation<T>> faults = validator.validate(read);
    if (!faults.isEmpty()) {
      throw new EventFaultException(
          faults.stream()
              .map(fault -> fault.getPropertyPath().toString())
              .collect(Collectors.toCollection(TreeSet::new))
              .stream()
              .collect(Collectors.joining(", ", "data is missing or wrong: ", "")));
    }
    return read;
  }

  private <T> T parse(Class<T> type, byte[] data) {
    try {
      return reader.forType(type).readValue(data);
    } catch (JsonMappingException e) {
      throw new EventFaultException("data is not what its type promises at " + place(e));
    } catch (JsonProcessingException e) {
      throw new EventFaultException("data is no JSON");
    } catch (IOException e) {
      throw new EventFaultException("data cannot be read");
    }
  }

  private static String place(JsonMappingException fault) {
    return fault.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .collect(Collectors.joining("/", "/", ""));
  }
}
