package org.ipfund.platform.sample;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.http.Etags;
import org.ipfund.platform.http.Idempotent;
import org.ipfund.platform.http.Page;
import org.ipfund.platform.http.PageRequest;
import org.ipfund.platform.http.ProblemException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/parcels")
@Consumes(MediaType.APPLICATION_JSON)
public class ParcelResource {

  private final EntityManager entities;
  private final Outbox outbox;
  private final Audit audit;

  ParcelResource(EntityManager entities, Outbox outbox, Audit audit) {
    this.entities = entities;
    this.outbox = outbox;
    this.audit = audit;
  }

  @POST
  @Idempotent
  @Operation(operationId = "makeParcel", summary = "Make a parcel")
  public Response create(ParcelRequest request) {
    Parcel parcel = new Parcel(request.label(), request.price());
    entities.persist(parcel);
    return tell("made", parcel, 201);
  }

  @POST
  @Path("/{id}/relabelling")
  @Idempotent
  public Response relabel(
      @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, ParcelRequest request) {
    Parcel parcel = entities.find(Parcel.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (parcel == null) {
      throw ProblemException.notFound("包裹", "parcel", id);
    }
    Etags.require(ifMatch, parcel.version());
    parcel.relabel(request.label());
    entities.flush();
    return tell("relabelled", parcel, 200);
  }

  private Response tell(String action, Parcel parcel, int status) {
    ParcelResponse answer = ParcelResponse.from(parcel);
    outbox.append(
        new ParcelMade(
            parcel.id().toString(), parcel.label(), List.of(Link.to("parcel", parcel.id()))));
    audit.record(action, "parcel", parcel.id(), null, answer);
    return Response.status(status)
        .entity(answer)
        .location(URI.create("/v1/parcels/" + parcel.id()))
        .header("ETag", Etags.of(parcel.version()))
        .build();
  }

  @GET
  public Page<ParcelResponse> list(@RestQuery String cursor, @RestQuery String limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    List<Parcel> rows =
        entities
            .createQuery("FROM Parcel WHERE label > :after ORDER BY label", Parcel.class)
            .setParameter("after", page.after() == null ? "" : page.after())
            .setMaxResults(page.fetch())
            .getResultList();
    return page.page(rows, Parcel::label).map(ParcelResponse::from);
  }
}
