package org.ipfund.platform.openapi;

import java.util.Map;
import java.util.stream.Collectors;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.answer.Versioned;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.edge.LargestBody;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** What the methods behind a contract's operations say of themselves. */
final class Operations {

  private static final DotName OPERATION =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
  private static final DotName ANSWER = DotName.createSimple(Answer.class.getName());
  private static final DotName KEYED = DotName.createSimple(Idempotent.class.getName());
  private static final DotName LARGEST = DotName.createSimple(LargestBody.class.getName());
  private static final DotName BROWSED = DotName.createSimple(Browsed.class.getName());
  private static final DotName VERSIONED = DotName.createSimple(Versioned.class.getName());

  private final IndexView index;
  private final Map<String, MethodInfo> methods;

  Operations(IndexView index) {
    this.index = index;
    this.methods =
        index.getAnnotations(OPERATION).stream()
            .filter(a -> a.target().kind() == AnnotationTarget.Kind.METHOD)
            .filter(a -> a.value("operationId") != null)
            .collect(
                Collectors.toMap(
                    a -> a.value("operationId").asString(),
                    a -> a.target().asMethod(),
                    (one, same) -> one));
  }

  /** What the operation answers, in its own words; null where it has none. */
  AnnotationInstance answer(String operationId) {
    MethodInfo method = methods.get(operationId);
    return method == null ? null : method.annotation(ANSWER);
  }

  /** How the list is browsed; null where the operation is no such list. */
  AnnotationInstance browsed(String operationId) {
    MethodInfo method = methods.get(operationId);
    return method == null ? null : method.annotation(BROWSED);
  }

  boolean isKeyed(String operationId) {
    MethodInfo method = methods.get(operationId);
    return method != null && method.hasAnnotation(KEYED);
  }

  /** Bytes that its body may have. */
  long largestBody(String operationId) {
    MethodInfo method = methods.get(operationId);
    return method == null || !method.hasAnnotation(LARGEST)
        ? LargestBody.USUAL
        : method.annotation(LARGEST).value().asLong();
  }

  /** Whether the answer is a resource as it stands, so that it has an entity tag. */
  boolean isVersioned(String operationId) {
    MethodInfo method = methods.get(operationId);
    if (method == null || method.returnType().kind() != Type.Kind.CLASS) {
      return false;
    }
    return isVersioned(method.returnType().name());
  }

  private boolean isVersioned(DotName type) {
    ClassInfo known = index.getClassByName(type);
    return VERSIONED.equals(type)
        || known != null && known.interfaceNames().stream().anyMatch(this::isVersioned);
  }
}
