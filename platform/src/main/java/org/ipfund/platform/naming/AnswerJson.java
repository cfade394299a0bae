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
  private final NamedKeys keys;

  AnswerJson(ObjectMapper mapper, Names names) {
    this.writer = mapper.writer().withAttribute(Names.class, names);
    this.keys = new NamedKeys(names);
  }

  /** The answer as it is sent. */
  public byte[] bytes(Object answer) throws JsonProcessingException {
    keys.learn(answer);
    return writer.writeValueAsBytes(answer);
  }

  /** The answer as it is kept. */
  public String text(Object answer) throws JsonProcessingException {
    keys.learn(answer);
    return writer.writeValueAsString(answer);
  }
}
