package org.ipfund.platform.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** Pointers (RFC 6901) to the values Jackson complains of. */
final class JsonPointers {

  private JsonPointers() {}

  static String of(List<Reference> path) {
    return path.stream().map(JsonPointers::step).collect(Collectors.joining());
  }

  private static String step(Reference reference) {
    return "/" + (reference.getFieldName() == null ? reference.getIndex() : escaped(reference));
  }

  private static String escaped(Reference reference) {
    return reference.getFieldName().replace("~", "~0").replace("/", "~1");
  }

  /** Takes the value out of the tree; false when it is the root or cannot be found. */
  static boolean remove(JsonNode tree, JsonMappingException fault) {
    List<Reference> path = fault.getPath();
    if (path.isEmpty()) {
      return false;
    }
    JsonNode parent = tree.at(of(path.subList(0, path.size() - 1)));
    Reference last = path.get(path.size() - 1);
    if (parent instanceof ObjectNode object && object.has(last.getFieldName())) {
      if (fault instanceof UnrecognizedPropertyException) {
        object.remove(last.getFieldName());
      } else {
        object.putNull(last.getFieldName());
      }
      return true;
    }
    if (parent instanceof ArrayNode array && array.has(last.getIndex())) {
      array.setNull(last.getIndex());
      return true;
    }
    return false;
  }
}
