package org.ipfund.catalog.policy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.RestPath;

/** Official documents. */
@Path("/v1/policy-documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policy-documents", description = "Official documents (政策文件)")
public class PolicyDocumentResource {

  private final PolicyDocumentService service;
  private final PolicyDocuments documents;

  PolicyDocumentResource(PolicyDocumentService service, PolicyDocuments documents) {
    this.service = service;
    this.documents = documents;
  }

  @GET
  @Operation(
      operationId = "listPolicyDocuments",
      summary = "List official documents in the order they were added")
  public Page<PolicyDocumentResponse> list(@BeanParam PageRequest page) {
    return page.page(documents.page(page), d -> d.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getPolicyDocument", summary = "Read one official document")
  @Answer("The document")
  public PolicyDocumentResponse get(@RestPath UUID id) {
    return documents
        .find(id)
        .orElseThrow(() -> ProblemException.notFound("文件", "policy document", id));
  }

  @POST
  @Idempotent
  @Operation(operationId = "addPolicyDocument", summary = "Add an official document")
  @Answer(value = "Added", status = 201, location = "/v1/policy-documents")
  public PolicyDocumentResponse add(PolicyDocumentRequest request) {
    return service.add(request);
  }
}
