package org.ipfund.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.ipfund.platform.browse.Browsed;
import org.ipfund.platform.browse.Listing;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;

/** The parameters of lists that people browse, as {@link Browsed} says of each. */
final class BrowseParameters {

  private BrowseParameters() {}

  /**
   * @param browsed null where the operation is no such list
   */
  static void addTo(Operation operation, AnnotationInstance browsed) {
    if (browsed == null) {
      return;
    }
    AnnotationValue orders = browsed.value("sort");
    if (orders != null) {
      operation.addParameter(sort(orders.asStringArray()));
    }
    AnnotationValue search = browsed.value("search");
    if (search != null) {
      operation.addParameter(
          parameter("q", "A part of " + search.asString() + ", however widths are printed")
              .schema(text().minLength(1).maxLength(Listing.LONGEST_PART).pattern("\\S")));
    }
    AnnotationValue changes = browsed.value("changes");
    if (changes == null || changes.asBoolean()) {
      operation.addParameter(
          parameter(
                  "updatedSince",
                  "Only what changed at this moment or later. Ask with a minute more than since the"
                      + " last answer's Date: what was being changed then is shown with its start")
              .schema(text().format("date-time")));
    }
    operation.addParameter(
        parameter(
                "count",
                "true: totalCount tells how many there are with these filters, beyond "
                    + Listing.MOST_COUNTED
                    + " an estimate (totalIsEstimate)")
            .schema(OASFactory.createSchema().type(List.of(SchemaType.BOOLEAN))));
  }

  private static Parameter sort(String[] names) {
    Schema schema = text();
    Listing.directions(names).forEach(schema::addEnumeration);
    return parameter("sort", "The order, backwards with a minus; without it, the usual one")
        .schema(schema);
  }

  private static Schema text() {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING));
  }

  private static Parameter parameter(String name, String description) {
    return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).description(description);
  }
}
