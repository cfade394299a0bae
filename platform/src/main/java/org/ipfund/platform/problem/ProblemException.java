package org.ipfund.platform.problem;

import java.util.List;
import org.ipfund.platform.value.Text;

/** A request that is answered with a problem document. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemKind kind;
  private final transient Text detail;
  private final transient List<Violation> violations;

  public ProblemException(ProblemKind kind, Text detail, List<Violation> violations) {
    super(kind + ": " + detail.en(), null, false, false);
    this.kind = kind;
    this.detail = detail;
    this.violations = List.copyOf(violations);
  }

  public ProblemException(ProblemKind kind, Text detail) {
    this(kind, detail, List.of());
  }

  /** The shape of the request is wrong (400). */
  public static ProblemException malformed(List<Violation> violations) {
    int count = violations.size();
    Text detail =
        Text.of(
            "请求中有 %d 处错误",
            count == 1 ? "%d fault in the request" : "%d faults in the request", count);
    return new ProblemException(ProblemKind.MALFORMED, detail, violations);
  }

  /** The shape is right and numbered rules refuse (422). */
  public static ProblemException refused(List<Violation> violations) {
    int count = violations.size();
    Text detail =
        Text.of(
            "违反 %d 项规则",
            count == 1 ? "%d rule refuses the request" : "%d rules refuse the request", count);
    return new ProblemException(ProblemKind.RULE_REFUSED, detail, violations);
  }

  /** There is no such thing, or none the caller may know of (404). */
  public static ProblemException notFound(String zh, String en, Object id) {
    Text detail = new Text(zh + "“" + id + "”不存在", "There is no " + en + " \"" + id + "\"");
    return new ProblemException(ProblemKind.NOT_FOUND, detail, List.of());
  }

  public ProblemKind kind() {
    return kind;
  }

  public Text detail() {
    return detail;
  }

  public List<Violation> violations() {
    return violations;
  }
}
