package org.ipfund.platform.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * What a body may ask of the parser: levels, digits, characters and tokens. The longest texts of
 * the field have some 10 000 characters; the largest legal content, an annex or a package told by
 * an event, has some 150 000 tokens, and each may cost a hundred bytes of memory.
 */
@Singleton
public class JsonLimits implements ObjectMapperCustomizer {

  static final int LEVELS = 64;
  static final int DIGITS = 100;
  static final int NAME = 256;
  static final int TEXT = 1_000_000;
  static final long TOKENS = 250_000;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(LEVELS)
          .maxNumberLength(DIGITS)
          .maxNameLength(NAME)
          .maxStringLength(TEXT)
          .maxTokenCount(TOKENS)
          .build();

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.getFactory().setStreamReadConstraints(LIMITS);
  }
}
