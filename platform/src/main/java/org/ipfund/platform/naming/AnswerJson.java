package org.ipfund.platform.naming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;

/**
 * Writes answers, and them alone, with the names beside their codes: what is told by events or kept
 * in the record has none.
 */
@Singleton
public class AnswerJson {

  private final ObjectWriter writer;
  private final Names names;
  private final NamedKeys keys = new NamedKeys();

  AnswerJson(ObjectMapper mapper, Names names) {
    this.writer = mapper.writer();
    this.names = names;
  }

  /** The answer as it is sent. */
  public byte[] bytes(Object answer) throws JsonProcessingException {
    return writer(answer).writeValueAsBytes(answer);
  }

  /** The answer as it is kept. */
  public String text(Object answer) throws JsonProcessingException {
    return writer(answer).writeValueAsString(answer);
  }

  private ObjectWriter writer(Object answer) {
    AnswerNames shown = new AnswerNames(names::learn, names::remembered);
    keys.of(answer).forEach(shown::learn);
    return writer.withAttribute(AnswerNames.class, shown);
  }
}
