package org.ipfund.performance.share.money;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Sums of the money put into a document's tasks. */
@Path("/v1/plans/{id}/money")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "task-money", description = "Money put into tasks by year and source (任务投入)")
public class PlanMoneyResource {

  private final PlanMoneyReader money;

  PlanMoneyResource(PlanMoneyReader money) {
    this.money = money;
  }

  @GET
  @Operation(
      operationId = "getPlanMoney",
      summary = "Sum what was put into a document's tasks by year, source and body")
  @Answer("The sums")
  public PlanMoneyResponse get(
      @RestPath UUID id, @RestQuery Integer year, @Context HttpHeaders headers) {
    return money.get(id, year, ReaderLanguage.of(headers));
  }
}
