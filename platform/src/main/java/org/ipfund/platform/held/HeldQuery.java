package org.ipfund.platform.held;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.platform.paging.QueryValues;
import org.jboss.resteasy.reactive.RestQuery;

/** Which events an operator asks for; a parameter that is not given excludes none. */
public class HeldQuery {

  @RestQuery
  @Parameter(
      description = "Those that came in or those that are to go out",
      schema = @Schema(implementation = Direction.class))
  String direction;

  @RestQuery
  @Parameter(description = "Why they are held", schema = @Schema(implementation = HeldState.class))
  String state;

  @RestQuery
  @Parameter(description = "The CloudEvents type with its version")
  String type;

  @RestQuery
  @Parameter(description = "The topic's name")
  String topic;

  @RestQuery
  @Parameter(description = "The aggregate they tell of")
  String subject;

  /**
   * @throws org.ipfund.platform.problem.ProblemException 400 when a parameter is not usable
   */
  HeldFilter filter() {
    return new HeldFilter(
        QueryValues.constant("direction", direction, Direction.class),
        QueryValues.constant("state", state, HeldState.class),
        type,
        topic,
        subject);
  }
}
