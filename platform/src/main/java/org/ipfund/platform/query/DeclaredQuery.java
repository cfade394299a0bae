package org.ipfund.platform.query;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.contract.Term;
import org.ipfund.platform.contract.Vocabulary;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of one operation, as its method and the beans it takes declare them. */
final class DeclaredQuery {

  private static final Wording WORDS = Wording.of(DeclaredQuery.class);

  private final Map<String, QueryParameter> parameters = new TreeMap<>();
  private final boolean paged;

  DeclaredQuery(Method operation, Vocabulary vocabulary) {
    paged = List.of(operation.getParameterTypes()).contains(PageRequest.class);
    for (Parameter parameter : operation.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        fields(parameter.getType())
            .forEach(field -> add(field.getName(), field.getType(), field, vocabulary));
      } else {
        add(parameter.getName(), parameter.getType(), parameter, vocabulary);
      }
    }
    Browsed browsed = operation.getAnnotation(Browsed.class);
    if (browsed != null) {
      Readings.of(browsed)
          .forEach((name, how) -> parameters.put(name, new QueryParameter(name, false, how)));
    }
  }

  private static Stream<Field> fields(Class<?> bean) {
    return Stream.of(bean.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()));
  }

  private void add(String name, Class<?> type, AnnotatedElement element, Vocabulary vocabulary) {
    RestQuery declared = element.getAnnotation(RestQuery.class);
    if (declared != null) {
      String called = declared.value().isEmpty() ? name : declared.value();
      parameters.put(
          called,
          QueryParameter.of(
              called,
              type,
              element,
              vocabulary
                  .of(type == String.class ? Term.Type.TEXT : Term.Type.NUMBER, called)
                  .orElse(null)));
    }
  }

  boolean isPaged() {
    return paged;
  }

  boolean needsNothing() {
    return parameters.values().stream().noneMatch(QueryParameter::required);
  }

  /** Everything that is wrong with what was given: names, values, and what is missing. */
  List<Violation> faults(Map<String, List<String>> given) {
    Stream<Violation> unknown =
        given.keySet().stream()
            .filter(name -> !parameters.containsKey(name))
            .sorted()
            .map(this::unknown);
    Stream<Violation> wrong =
        parameters.values().stream()
            .flatMap(parameter -> parameter.fault(given.get(parameter.name())).stream());
    return Stream.concat(unknown, wrong).collect(Collectors.toList());
  }

  private Violation unknown(String name) {
    return parameters.isEmpty()
        ? WORDS.violation(name, "query.none")
        : WORDS.violation(name, "query.unknown", String.join(", ", parameters.keySet()));
  }
}
