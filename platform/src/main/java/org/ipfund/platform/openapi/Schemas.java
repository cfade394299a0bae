package org.ipfund.platform.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Makes the schemas of a contract say what is true: what is always there in an answer, what a
 * request may bring and nothing else, and what each name may hold.
 */
final class Schemas {

  private static final String HERE = "#/components/schemas/";

  private final Terms terms;
  private final Records records;

  Schemas(Terms terms, Records records) {
    this.terms = terms;
    this.records = records;
  }

  void complete(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Set<String> asked = new HashSet<>();
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(o -> collect(o, schemas, asked)));
    schemas.forEach((name, schema) -> complete(name, schema, asked.contains(name)));
  }

  private static void collect(Operation operation, Map<String, Schema> schemas, Set<String> found) {
    if (operation.getRequestBody() != null) {
      Content content = operation.getRequestBody().getContent();
      content.getMediaTypes().values().stream()
          .map(MediaType::getSchema)
          .forEach(schema -> collect(schema, schemas, found));
    }
  }

  private static void collect(Schema schema, Map<String, Schema> schemas, Set<String> found) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().substring(HERE.length());
      if (found.add(name)) {
        collect(schemas.get(name), schemas, found);
      }
      return;
    }
    collect(schema.getItems(), schemas, found);
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(part -> collect(part, schemas, found));
    }
    for (List<Schema> parts : parts(schema)) {
      parts.forEach(part -> collect(part, schemas, found));
    }
  }

  private static List<List<Schema>> parts(Schema schema) {
    return java.util.stream.Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
        .filter(part -> part != null)
        .toList();
  }

  private void complete(String name, Schema schema, boolean asked) {
    if (schema.getProperties() == null) {
      terms.describe(name, schema);
      return;
    }
    schema.getProperties().forEach(terms::describe);
    if (asked) {
      if (schema.getAdditionalPropertiesBoolean() == null
          && schema.getAdditionalPropertiesSchema() == null) {
        schema.setAdditionalPropertiesBoolean(false);
      }
      return;
    }
    List<String> always = records.always(name, schema);
    records.beside(name, schema).forEach(beside -> addName(schema, beside));
    if (!always.isEmpty()) {
      schema.setRequired(always);
    }
  }

  private void addName(Schema schema, String name) {
    Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    terms.describe(name, text);
    schema.addProperty(name, text);
  }
}
