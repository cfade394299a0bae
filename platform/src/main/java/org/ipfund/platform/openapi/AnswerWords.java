package org.ipfund.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.ipfund.platform.answer.Answer;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.Type;

/** Says in the contract what {@link Answer} says of an operation: its words and its status. */
final class AnswerWords {

  private AnswerWords() {}

  /** What the scanner made of the method's type is the answer's content, whatever its status. */
  static void describe(Operation operation, AnnotationInstance said) {
    if (said == null) {
      return;
    }
    APIResponses answers = OASFactory.createAPIResponses();
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              boolean done = status.startsWith("2");
              answers.addAPIResponse(
                  done ? status(said) : status,
                  done ? answer.description(said.value().asString()) : answer);
            });
    operation.setResponses(answers);
  }

  /** Whether the answer says where its resource stands. */
  static boolean isPlaced(AnnotationInstance said) {
    return said != null && said.value("location") != null;
  }

  /** Says which headers come with what was done. */
  static void head(Operation operation, boolean keyed, boolean versioned, boolean placed) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (status.startsWith("2")) {
                head(answer, keyed, versioned, placed);
              }
            });
  }

  private static void head(APIResponse answer, boolean keyed, boolean versioned, boolean placed) {
    Headers.common(answer);
    if (keyed) {
      Headers.REPLAYED.on(answer);
    }
    if (versioned) {
      Headers.ETAG.on(answer);
    }
    if (placed) {
      Headers.LOCATION.on(answer);
    }
  }

  private static String status(AnnotationInstance said) {
    AnnotationValue status = said.value("status");
    if (status != null) {
      return Integer.toString(status.asInt());
    }
    return said.target().asMethod().returnType().kind() == Type.Kind.VOID ? "204" : "200";
  }
}
