package org.ipfund.platform.sample;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.answer.Answer;
import org.ipfund.platform.answer.Etags;
import org.ipfund.platform.answer.Idempotent;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Link;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/parcels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParcelResource {

  private final EntityManager entities;
  private final Outbox outbox;
  private final Audit audit;
  private final Caller caller;
  private final Database database;

  ParcelResource(
      EntityManager entities, Outbox outbox, Audit audit, Caller caller, Database database) {
    this.caller = caller;
    this.database = database;
    this.entities = entities;
    this.outbox = outbox;
    this.audit = audit;
  }

  @POST
  @Idempotent
  @Operation(operationId = "makeParcel", summary = "Make a parcel")
  @Answer(value = "Made", status = 201, location = "/v1/parcels")
  public ParcelResponse create(ParcelRequest request) {
    Identity maker = caller.identity();
    String path = maker.isEverywhere() ? "/440000/" : maker.path();
    String held = request.held() == null ? "0" : request.held();
    Parcel parcel = new Parcel(request.label(), request.price(), path, maker.unitId(), held);
    entities.persist(parcel);
    return tell("made", parcel);
  }

  @POST
  @Path("/{id}/relabelling")
  @Idempotent
  @Operation(operationId = "relabelParcel", summary = "Give a parcel another label")
  public ParcelResponse relabel(
      @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, ParcelRequest request) {
    Parcel parcel = entities.find(Parcel.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (parcel == null) {
      throw ProblemException.notFound("包裹", "parcel", id);
    }
    Etags.require(ifMatch, parcel.version());
    parcel.relabel(request.label());
    entities.flush();
    return tell("relabelled", parcel);
  }

  private ParcelResponse tell(String action, Parcel parcel) {
    ParcelResponse answer = ParcelResponse.from(parcel);
    outbox.append(
        new ParcelMade(
            parcel.id().toString(), parcel.label(), List.of(Link.to("parcel", parcel.id()))));
    audit.record(action, "parcel", parcel.id(), null, answer);
    return answer;
  }

  @GET
  @Operation(operationId = "listParcels", summary = "List parcels")
  public Page<ParcelResponse> list(@BeanParam ParcelFilter filter, @BeanParam PageRequest page) {
    List<ParcelResponse> rows =
        new Select("SELECT id, label, price, version FROM parcel")
            .where("label > ?", page.after() == null ? "" : page.after())
            .where(caller.sees("scope", "held", "unit_id"))
            .filter("label = ?", filter.label())
            .filter("version = ?", filter.version())
            .then(" ORDER BY label")
            .limit(page.fetch())
            .read(database, ParcelResource::read);
    return page.page(rows, ParcelResponse::label);
  }

  private static ParcelResponse read(Columns row) throws SQLException {
    return new ParcelResponse(
        row.id("id"), row.text("label"), row.money("price"), row.longNumber("version"));
  }
}
