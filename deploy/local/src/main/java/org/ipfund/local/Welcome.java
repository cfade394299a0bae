package org.ipfund.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What to open and to try once everything runs. */
record Welcome(Path root, Path data, List<Service> services) {

  private static final String SOMEBODY = "440100-clerk";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Open in a browser (each service's API, to read and to try):");
    services.forEach(
        service -> lines.add("  %s/q/docs   %s".formatted(service.address(), service.title())));
    lines.add("A token of anybody in deploy/local/data/users.csv:");
    lines.add("  " + token(SOMEBODY));
    lines.add("What that person's bureau has asked for:");
    lines.add("  curl -H \"Authorization: Bearer $(" + token(SOMEBODY) + ")\" \\");
    lines.add("    " + Service.SUBMISSION.address().resolve("/v1/demands"));
    lines.add("The round for 2025 is open: README.md, \"File a demand in five minutes\".");
    return lines;
  }

  private String token(String person) {
    Path script = root.resolve("deploy/local/token");
    boolean usual = data.equals(root.resolve("deploy/local/.data"));
    return (usual ? "" : "IPFUND_DATA=" + data + " ") + script + " " + person;
  }
}
