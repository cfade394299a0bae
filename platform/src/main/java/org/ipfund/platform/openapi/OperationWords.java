package org.ipfund.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Says in the contract what {@link OperationTexts} tell of an operation, with examples. */
final class OperationWords {

  private static final String JSON = "application/json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final OperationTexts texts;

  OperationWords(OperationTexts texts) {
    this.texts = texts;
  }

  void describe(Operation operation) {
    String id = operation.getOperationId();
    OperationText text = texts.of(id);
    if (text == null) {
      return;
    }
    operation.setDescription(text.description());
    if (operation.getRequestBody() != null) {
      show(operation.getRequestBody().getContent(), text, OperationText.REQUEST, id);
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, answer) ->
                show(answer.getContent(), text, OperationText.response(status), id));
  }

  private static void show(Content content, OperationText text, String place, String id) {
    String example = text.examples().get(place);
    if (example == null || content == null || !content.hasMediaType(JSON)) {
      return;
    }
    try {
      content.getMediaType(JSON).setExample(MAPPER.readValue(example, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(id + ": " + place + " is no JSON", e);
    }
  }
}
