package org.ipfund.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.answer.Idempotency;
import org.ipfund.platform.contract.Vocabulary;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/**
 * Adds to every operation what all of them share, and to every schema what its names and its Java
 * types say.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiCompletion implements OASFilter {

  private static final int LONGEST_KEY = 128;
  private static final String BODY_LIMIT = "x-largest-body";

  private final RoleTable table = RoleTable.load();
  private final Terms terms = new Terms(Vocabulary.load());
  private final ParameterWords parameters = new ParameterWords(terms);
  private final OperationWords words = new OperationWords(OperationTexts.load());
  private final Operations operations;
  private final Schemas schemas;

  public OpenApiCompletion(IndexView index) {
    operations = new Operations(index);
    schemas = new Schemas(terms, new Records(index, table));
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    ProblemSchemas.addTo(document.getComponents());
    ProblemAnswers.addTo(document.getComponents());
    Headers.addTo(document.getComponents());
    ConditionalReads.addTo(document.getComponents());
    SignIn.addTo(document.getComponents());
    Servers.addTo(document);
    for (PathItem path : document.getPaths().getPathItems().values()) {
      path.getOperations().forEach(this::complete);
    }
    schemas.complete(document);
  }

  private void complete(PathItem.HttpMethod method, Operation operation) {
    String id = operation.getOperationId();
    boolean versioned = false;
    BrowseParameters.addTo(operation, operations.browsed(id));
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameters::describe);
      versioned = operation.getParameters().stream().anyMatch(ParameterWords::isVersion);
    }
    SignIn.require(operation, table.operation(id));
    AnnotationInstance answer = operations.answer(id);
    AnswerWords.describe(operation, answer);
    AnswerWords.head(
        operation,
        operations.isKeyed(id),
        operations.isVersioned(id),
        AnswerWords.isPlaced(answer));
    if (method == PathItem.HttpMethod.GET) {
      ConditionalReads.describe(operation);
    }
    ProblemAnswers.addTo(operation, method != PathItem.HttpMethod.GET, versioned);
    if (operation.getRequestBody() != null) {
      operation.getRequestBody().addExtension(BODY_LIMIT, operations.largestBody(id));
    }
    words.describe(operation);
    if (operations.isKeyed(id)) {
      operation.addParameter(idempotencyKey());
    }
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(Idempotency.HEADER)
        .in(Parameter.In.HEADER)
        .required(true)
        .description("The same key and body give the stored answer again")
        .schema(
            OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .pattern("^[\\x21-\\x7E]+$")
                .minLength(1)
                .maxLength(LONGEST_KEY));
  }
}
