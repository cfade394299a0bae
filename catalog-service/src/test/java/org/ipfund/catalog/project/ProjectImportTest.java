package org.ipfund.catalog.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.Client;
import org.ipfund.catalog.round.RoundFixtures;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.testing.ServersResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ProjectImportTest {

  @Inject ProjectImport projects;

  @Test
  void load_whenRoundWasPublishedMeanwhile_changesNothing() {
    UUID round = UUID.fromString(RoundFixtures.publish());
    ProjectRow row =
        new ProjectRow(1, "1", "大类", null, null, null, "项目", null, null, false, null, null);
    List<RowFault> faults =
        SystemScope.call(
            "test",
            () -> QuarkusTransaction.requiringNew().call(() -> projects.load(round, List.of(row))));
    assertEquals(List.of("round-status"), faults.stream().map(RowFault::rule).toList());
    int rows = Client.get("/v1/rounds/" + round + "/projects").extract().path("items.size()");
    assertEquals(0, rows);
  }
}
