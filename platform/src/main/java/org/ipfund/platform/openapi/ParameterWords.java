package org.ipfund.platform.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the parameters mean and may hold. */
final class ParameterWords {

  private static final int LONGEST_LIST = 1_000;
  private static final String TAGS = "^(\\*|(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*)$";

  private final Terms terms;

  ParameterWords(Terms terms) {
    this.terms = terms;
  }

  /** Whether it says which version of a resource the client knows. */
  static boolean isVersion(Parameter parameter) {
    return HttpHeaders.IF_MATCH.equals(parameter.getName());
  }

  /** One entity tag, several, or any. */
  static Schema tags() {
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.STRING))
        .pattern(TAGS)
        .maxLength(LONGEST_LIST);
  }

  void describe(Parameter parameter) {
    if (isVersion(parameter)) {
      parameter
          .description("The ETag the resource was read with; several, or * for any")
          .required(true)
          .schema(tags());
      return;
    }
    Schema schema = parameter.getSchema();
    terms.describe(parameter.getName(), schema);
    if (parameter.getDescription() == null && schema != null) {
      parameter.setDescription(schema.getDescription());
      schema.setDescription(null);
    }
  }
}
