package org.ipfund.bench.fuzz.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipfund.bench.fuzz.Dice;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.bench.fuzz.document.Parameter;

/** Fills path and query: with what exists, where something is known. */
public final class TargetMaker {

  private static final int OPTIONAL_SHARE = 30;

  private final Known known;
  private final BodyMaker maker;

  public TargetMaker(Known known, BodyMaker maker) {
    this.known = known;
    this.maker = maker;
  }

  public void fillPath(Draft draft, Dice dice) {
    Operation operation = draft.operation;
    List<Parameter> parameters = inOrder(operation);
    String collection = Names.ofResource(operation.path());
    long number = dice.bits();
    List<String> keys =
        parameters.isEmpty()
            ? List.of()
            : known
                .resource(operation.service(), collection, number)
                .map(Resource::keys)
                .orElse(List.of());
    String at = "";
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      at = operation.path().substring(0, operation.path().indexOf("{" + parameter.name() + "}"));
      String invented = invented(draft, parameter, Names.collection(at), dice.fork());
      draft.path.put(parameter.name(), i < keys.size() ? keys.get(i) : invented);
    }
  }

  private String invented(Draft draft, Parameter parameter, String before, Dice dice) {
    String collection = before.substring(0, before.length() - 1);
    String reference = Names.reference(collection, parameter.name());
    Optional<Resource> parent = known.resource(draft.operation.service(), collection, dice.bits());
    return parent
        .map(p -> p.keys().get(p.keys().size() - 1))
        .orElseGet(() -> maker.parameter(parameter, reference, dice));
  }

  private static List<Parameter> inOrder(Operation operation) {
    return operation.parameters("path").stream()
        .sorted(Comparator.comparingInt(p -> operation.path().indexOf("{" + p.name() + "}")))
        .toList();
  }

  public void fillQuery(Draft draft, Dice dice) {
    for (Parameter parameter : draft.operation.parameters("query")) {
      Dice own = dice.fork();
      if (!parameter.required() && !own.percent(OPTIONAL_SHARE)) {
        continue;
      }
      if (parameter.name().equals("cursor")) {
        known
            .cursor(draft.operation.name(), own.bits())
            .ifPresent(cursor -> draft.setQuery("cursor", cursor));
      } else {
        String value = maker.parameter(parameter, parameter.name(), own);
        draft.setQuery(parameter.name(), value);
      }
    }
  }
}
