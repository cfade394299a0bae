package org.ipfund.catalog.policy;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

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
  public Page<PolicyDocumentResponse> list(@RestQuery String cursor, @RestQuery String limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    return page.page(documents.page(page), d -> d.id().toString());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getPolicyDocument", summary = "Read one official document")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content = @Content(schema = @Schema(implementation = PolicyDocumentResponse.class)))
  public Response get(@RestPath UUID id) {
    PolicyDocumentResponse document =
        documents
            .find(id)
            .orElseThrow(() -> ProblemException.notFound("文件", "policy document", id));
    return Response.ok(document).header(HttpHeaders.ETAG, Etags.of(document.version())).build();
  }

  @POST
  @Idempotent
  @Operation(operationId = "addPolicyDocument", summary = "Add an official document")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = PolicyDocumentResponse.class)))
  public Response add(PolicyDocumentRequest request) {
    PolicyDocumentResponse document = service.add(request);
    return Response.created(URI.create("/v1/policy-documents/" + document.id()))
        .header(HttpHeaders.ETAG, Etags.of(document.version()))
        .entity(document)
        .build();
  }
}
