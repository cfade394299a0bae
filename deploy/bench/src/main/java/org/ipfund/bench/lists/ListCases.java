package org.ipfund.bench.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ipfund.bench.fuzz.document.Operation;
import org.ipfund.local.Service;

/**
 * Finds who can read which list: the first reader of each kind that is not refused. A list that is
 * part of something is read of that one, of those the reader sees, that has most in it.
 */
final class ListCases {

  private static final Pattern NAME = Pattern.compile("\\{[^}]+}");
  private static final int PARENTS = 8;

  private final Asking asking;
  private final List<Reader> readers;

  ListCases(Asking asking, List<Reader> readers) {
    this.asking = asking;
    this.readers = readers;
  }

  List<ListCase> of(List<Operation> lists) {
    List<ListCase> found = new ArrayList<>();
    for (Operation list : lists) {
      for (Reader.Kind kind : Reader.Kind.values()) {
        readers.stream()
            .filter(reader -> reader.kind() == kind)
            .flatMap(reader -> readBy(list, reader).stream())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<ListCase> readBy(Operation list, Reader reader) {
    URI service = Service.valueOf(list.service().toUpperCase(Locale.ROOT)).address();
    return paths(list, service, reader)
        .map(path -> new ListCase(list, reader, service, path))
        .map(found -> new Sized(found, size(found)))
        .filter(found -> found.size() >= 0)
        .max(Comparator.comparingInt(Sized::size))
        .map(Sized::list);
  }

  private record Sized(ListCase list, int size) {}

  private int size(ListCase list) {
    try {
      return shown(list);
    } catch (IllegalStateException fails) {
      // It is told when the list is walked.
      return 0;
    }
  }

  private int shown(ListCase list) {
    return asking
        .get(list.service(), list.reader(), list.page(Walk.PAGE))
        .map(page -> page.path("items").size())
        .orElse(-1);
  }

  private Stream<String> paths(Operation list, URI service, Reader reader) {
    String path = list.path();
    int name = path.indexOf("/{");
    if (name < 0) {
      return Stream.of(path);
    }
    String parents = path.substring(0, name) + "?limit=" + PARENTS;
    return asking
        .get(service, reader, parents)
        .map(page -> page.path("items"))
        .map(items -> StreamSupport.stream(items.spliterator(), false))
        .orElseGet(Stream::empty)
        .map((JsonNode parent) -> NAME.matcher(path).replaceFirst(parent.path("id").asText()));
  }
}
