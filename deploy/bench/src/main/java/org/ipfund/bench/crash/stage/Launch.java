package org.ipfund.bench.crash.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How the service is run. */
record Launch(
    List<String> command,
    Path folder,
    Map<String, String> environment,
    int port,
    int managementPort,
    Path log) {}
