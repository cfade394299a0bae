package org.ipfund.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.ipfund.platform.problem.Problem;

/** The schema of {@link Problem} in every service's contract. */
final class ProblemSchemas {

  private static final String PROBLEM = "Problem";
  private static final String VIOLATION = "ProblemViolation";

  private ProblemSchemas() {}

  static Schema reference() {
    return OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
  }

  static void addTo(Components components) {
    Schema violation =
        object("One fault of a request")
            .addProperty("pointer", text("JSON pointer, or name of the parameter or header"))
            .addProperty("rule", text("Identifier of the rule that refuses"))
            .addProperty("message", text("What is wrong"))
            .addProperty("remedy", text("What to do about it"))
            .required(List.of("pointer", "rule", "message"));
    Schema violations =
        OASFactory.createSchema()
            .type(List.of(Schema.SchemaType.ARRAY))
            .items(OASFactory.createSchema().ref("#/components/schemas/" + VIOLATION));
    Schema problem =
        object("Problem document (RFC 9457) with every violation")
            .addProperty("type", text("Stable URI of the kind of problem"))
            .addProperty("title", text("The kind in words"))
            .addProperty(
                "status",
                OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)).format("int32"))
            .addProperty("detail", text("This problem in words"))
            .addProperty("instance", text("Path of the request"))
            .addProperty("violations", violations)
            .required(List.of("type", "title", "status", "violations"));
    components.addSchema(VIOLATION, violation);
    components.addSchema(PROBLEM, problem);
  }

  private static Schema object(String description) {
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.OBJECT))
        .description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema()
        .type(List.of(Schema.SchemaType.STRING))
        .description(description);
  }
}
