package org.ipfund.performance.supervision;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;
import org.jboss.resteasy.reactive.RestPath;

/** Findings of the office on tasks; they stay open until they are answered and accepted. */
@Path("/v1/supervision-findings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision", description = "Findings on tasks, answered and accepted (督办)")
public class SupervisionResource {

  private final SupervisionService service;
  private final SupervisionReader findings;

  SupervisionResource(SupervisionService service, SupervisionReader findings) {
    this.service = service;
    this.findings = findings;
  }

  @GET
  @Operation(
      operationId = "listSupervisionFindings",
      summary = "List findings, of a document, a task or a body")
  public Page<SupervisionItem> list(
      @BeanParam SupervisionFilter filter,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    return page.page(
        findings.page(filter, page, ReaderLanguage.of(headers)),
        finding -> finding.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getSupervisionFinding",
      summary = "Read one finding with all that was said to it")
  @Answer("The finding")
  public SupervisionResponse get(@RestPath UUID id, @Context HttpHeaders headers) {
    return findings.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "openSupervisionFinding",
      summary = "Open a finding on a body's part in a task")
  @Answer(
      value = "Opened; it stays open until it is answered and the answer accepted",
      status = 201,
      location = "/v1/supervision-findings")
  public SupervisionResponse open(SupervisionRequest request, @Context HttpHeaders headers) {
    return findings.get(service.open(request), ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/answer")
  @Idempotent
  @Operation(operationId = "answerSupervisionFinding", summary = "Answer a finding on one's body")
  @Answer("Answered")
  public SupervisionResponse answer(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      SupervisionEntryRequest request,
      @Context HttpHeaders headers) {
    service.answer(id, ifMatch, request);
    return findings.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/acceptance")
  @Idempotent
  @Operation(operationId = "acceptSupervisionAnswer", summary = "Accept an answer: it is closed")
  @Answer("Accepted")
  public SupervisionResponse accept(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      SupervisionEntryRequest request,
      @Context HttpHeaders headers) {
    service.accept(id, ifMatch, request);
    return findings.get(id, ReaderLanguage.of(headers));
  }

  @POST
  @Path("/{id}/rejection")
  @Idempotent
  @Operation(
      operationId = "rejectSupervisionAnswer",
      summary = "Do not accept an answer: the finding is open again")
  @Answer("Open again")
  public SupervisionResponse reject(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      SupervisionEntryRequest request,
      @Context HttpHeaders headers) {
    service.reject(id, ifMatch, request);
    return findings.get(id, ReaderLanguage.of(headers));
  }
}
