package org.ipfund.performance.task.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All links of a task from now on; what is left out is linked no more. */
public record TaskLinksRequest(
    @Size(max = 200) List<@NotNull @Valid TaskLinkRequest> links,
    @Size(max = 200) List<@NotNull @Valid PromiseLinkRequest> promises) {

  public TaskLinksRequest {
    links = links == null ? List.of() : List.copyOf(links);
    promises = promises == null ? List.of() : List.copyOf(promises);
  }
}
