package org.ipfund.performance.reminder;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ReaderLanguage;

/** Who was told of reports that are owed. */
@Path("/v1/progress-reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "Calls for progress and reports (催报、进展填报)")
public class ProgressReminderResource {

  private final ProgressReminderReader reminders;

  ProgressReminderResource(ProgressReminderReader reminders) {
    this.reminders = reminders;
  }

  @GET
  @Operation(
      operationId = "listProgressReminders",
      summary = "List reminders of reports that are owed, overdue ones and escalations")
  public Page<ProgressReminderResponse> list(
      @BeanParam ProgressReminderFilter filter,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    return page.page(
        reminders.page(filter, page, ReaderLanguage.of(headers)),
        reminder -> reminder.id().toString());
  }
}
