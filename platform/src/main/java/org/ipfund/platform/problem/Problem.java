package org.ipfund.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/** An RFC 9457 problem document in one language, with every violation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<ProblemViolation> violations) {

  /** The media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A {@link Violation} in one language. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProblemViolation(String pointer, String rule, String message, String remedy) {

    public static ProblemViolation of(Violation violation, Locale language) {
      return new ProblemViolation(
          violation.pointer(),
          violation.rule(),
          violation.message().in(language),
          violation.remedy() == null ? null : violation.remedy().in(language));
    }
  }

  public static Problem of(ProblemException refused, Locale language, String instance) {
    return new Problem(
        refused.kind().type(),
        refused.kind().title().in(language),
        refused.kind().status(),
        refused.detail().in(language),
        instance,
        refused.violations().stream().map(v -> ProblemViolation.of(v, language)).toList());
  }
}
