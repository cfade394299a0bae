package org.ipfund.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotency;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.edge.LargestBody;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Adds to every operation what all of them share: problem answers and the headers of writes. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiCompletion implements OASFilter {

  private static final DotName OPERATION =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
  private static final DotName ANSWER = DotName.createSimple(Answer.class.getName());
  private static final DotName LARGEST = DotName.createSimple(LargestBody.class.getName());
  private static final int LONGEST_KEY = 128;

  private static final String BODY_LIMIT = "x-largest-body";

  private final Set<String> keyed;
  private final Map<String, AnnotationInstance> answers;
  private final Map<String, Long> largest;
  private final RoleTable table = RoleTable.load();

  public OpenApiCompletion(IndexView index) {
    keyed =
        operations(index, Idempotent.class)
            .map(OpenApiCompletion::operationId)
            .collect(Collectors.toSet());
    answers =
        operations(index, Answer.class)
            .collect(
                Collectors.toMap(
                    OpenApiCompletion::operationId,
                    a -> a.target().asMethod().annotation(ANSWER),
                    (one, same) -> one));
    largest =
        operations(index, LargestBody.class)
            .collect(
                Collectors.toMap(
                    OpenApiCompletion::operationId,
                    a -> a.target().asMethod().annotation(LARGEST).value().asLong(),
                    (one, same) -> one));
  }

  private static Stream<AnnotationInstance> operations(IndexView index, Class<?> marked) {
    return index.getAnnotations(DotName.createSimple(marked.getName())).stream()
        .filter(a -> a.target().kind() == AnnotationTarget.Kind.METHOD)
        .map(a -> a.target().asMethod())
        .map(method -> method.annotation(OPERATION))
        .filter(a -> a != null && a.value("operationId") != null);
  }

  private static String operationId(AnnotationInstance operation) {
    return operation.value("operationId").asString();
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
    SignIn.addTo(document.getComponents());
    for (PathItem path : document.getPaths().getPathItems().values()) {
      path.getOperations().forEach(this::complete);
    }
  }

  private void complete(PathItem.HttpMethod method, Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(ParameterWords::describe);
    }
    SignIn.require(operation, table.operation(operation.getOperationId()));
    AnswerWords.describe(operation, answers.get(operation.getOperationId()));
    ProblemAnswers.addTo(operation, method != PathItem.HttpMethod.GET);
    if (operation.getRequestBody() != null) {
      operation
          .getRequestBody()
          .addExtension(
              BODY_LIMIT, largest.getOrDefault(operation.getOperationId(), LargestBody.USUAL));
    }
    if (keyed.contains(operation.getOperationId())) {
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
                .minLength(1)
                .maxLength(LONGEST_KEY));
  }
}
