package org.ipfund.bench.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ipfund.bench.fuzz.document.ApiDocument;
import org.ipfund.bench.fuzz.mutation.Mutations;
import org.ipfund.bench.fuzz.oracle.FaultBook;

/** What a run has found, as a table for people and as JSON for programs. */
public record Result(
    FuzzOptions options,
    List<ApiDocument> documents,
    Map<String, Tally> tallies,
    FaultBook faults,
    long nanos) {

  private static final long NANOS_A_SECOND = 1_000_000_000L;

  /** Whether no answer was at fault. */
  public boolean isClean() {
    return faults.entries().isEmpty();
  }

  /** One line for each service, then each kind of fault. */
  public String table() {
    StringBuilder text = new StringBuilder();
    long seconds = Math.max(1, nanos / NANOS_A_SECOND);
    text.append(
        "seed %d, %d s, %d connections%n"
            .formatted(options.seed(), seconds, options.connections()));
    text.append(
        "%-12s %9s %7s %11s %9s %10s %7s  %s%n"
            .formatted(
                "service",
                "requests",
                "/s",
                "operations",
                "accepted",
                "mutations",
                "faults",
                "statuses"));
    for (ApiDocument document : documents) {
      Tally tally = tallies.get(document.service());
      text.append(
          "%-12s %9d %7d %7d/%-3d %9d %6d/%-3d %7d  %s%n"
              .formatted(
                  document.service(),
                  tally.requests(),
                  tally.requests() / seconds,
                  tally.operations().size(),
                  document.operations().size(),
                  tally.accepted().size(),
                  known(tally).size(),
                  Mutations.names().size(),
                  faults.count(document.service()),
                  tally.statuses()));
    }
    faults.entries().forEach(entry -> text.append(describe(entry, options.seed())).append('\n'));
    return text.toString();
  }

  private static Set<String> known(Tally tally) {
    Set<String> met = new TreeSet<>(tally.mutations());
    met.retainAll(Mutations.names());
    return met;
  }

  /** A fault in words, with what repeats it. */
  static String describe(FaultBook.Entry entry, long seed) {
    return "✗ %s %s %d %s (%d×, %s)%n  seed %d index %d%n  %s%n  %s"
        .formatted(
            entry.fault().kind(),
            entry.operation(),
            entry.fault().status(),
            entry.fault().detail(),
            entry.count(),
            entry.mutations().isEmpty() ? "valid" : String.join(" ", entry.mutations()),
            seed,
            entry.index(),
            entry.curl(),
            entry.answer());
  }

  /** Writes {@code fuzz.txt} and {@code fuzz.json} into the folder. */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("fuzz.txt"), table());
      Files.writeString(folder.resolve("fuzz.json"), json());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + folder, e);
    }
  }

  private String json() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("seed", options.seed()).put("milliseconds", nanos / 1_000_000);
    for (ApiDocument document : documents) {
      Tally tally = tallies.get(document.service());
      ObjectNode service = root.withObject("/services").putObject(document.service());
      service.put("requests", tally.requests());
      service.put("faults", faults.count(document.service()));
      service.put("operationsInDocument", document.operations().size());
      service.set("operations", mapper.valueToTree(tally.operations()));
      service.set("accepted", mapper.valueToTree(tally.accepted()));
      service.set("mutations", mapper.valueToTree(tally.mutations()));
      service.set("statuses", mapper.valueToTree(tally.statuses()));
    }
    root.set("faults", mapper.valueToTree(faults.entries()));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }
}
