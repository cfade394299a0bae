package org.ipfund.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The published contracts of a service's events: {@code events/<name>.v1.schema.json} with samples
 * {@code events/<name>.v1.sample*.json} beside it.
 */
public final class EventSchemas {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private EventSchemas() {}

  /** Faults of event data against the schema; empty when it keeps the contract. */
  public static Set<ValidationMessage> faults(String service, String event, String data) {
    try {
      return FACTORY.getSchema(schema(service, event)).validate(JSON.readTree(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of an event. */
  public static JsonNode schema(String service, String event) {
    try {
      return JSON.readTree(file(service, event + ".schema.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All committed samples of an event, as text. */
  public static List<String> samples(String service, String event) {
    try (Stream<Path> files = Files.list(file(service, ""))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(event + ".sample"))
          .sorted()
          .map(EventSchemas::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String service, String name) {
    return Path.of("..", service, "events", name);
  }
}
