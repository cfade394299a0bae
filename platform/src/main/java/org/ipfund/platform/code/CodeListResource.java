package org.ipfund.platform.code;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.answer.Answer;

/** The closed lists of the service, for forms and filters of a user interface. */
@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes", description = "What codes are called")
public class CodeListResource {

  private final Instance<CodeSource> sources;

  CodeListResource(Instance<CodeSource> sources) {
    this.sources = sources;
  }

  @GET
  @Blocking
  @Operation(operationId = "getCodeLists", summary = "Every closed list with its codes and labels")
  @Answer("The lists under the names of their schemas")
  public CodeLists get() {
    return new CodeLists(sources.stream().flatMap(CodeListResource::lists).toList());
  }

  private static Stream<CodeLists.CodeList> lists(CodeSource source) {
    return Stream.concat(
        source.lists().stream().map(CodeLists.CodeList::of),
        source.actions().stream().map(actions -> CodeLists.CodeList.of(actions, source)));
  }
}
