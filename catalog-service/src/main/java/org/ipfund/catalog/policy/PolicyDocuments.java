package org.ipfund.catalog.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.catalog.region.Province;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Official documents in the order they were added, as far as they are disclosed to the caller. */
@ApplicationScoped
class PolicyDocuments {

  private static final String COLUMNS =
      "SELECT id, title, document_number, issued_on, disclosure, version FROM policy_document";
  private static final String INSERT =
      "INSERT INTO policy_document"
          + " (id, title, document_number, issued_on, disclosure, version, scope)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  private final Database database;
  private final Caller caller;
  private final Province province;

  PolicyDocuments(Database database, Caller caller, Province province) {
    this.database = database;
    this.caller = caller;
    this.province = province;
  }

  void add(PolicyDocumentResponse document) {
    database.update(
        INSERT,
        document.id(),
        document.title(),
        document.documentNumber().text(),
        document.issuedOn(),
        document.disclosure(),
        document.version(),
        province.scope());
  }

  private Select visible() {
    Condition sees = caller.sees("scope", null, null).or("disclosure = 'PUBLIC'");
    return new Select(COLUMNS)
        .where(caller.scope().isPlace() ? sees.or("disclosure = 'ON_REQUEST'") : sees);
  }

  Optional<PolicyDocumentResponse> find(UUID id) {
    return visible().where("id = ?", id).read(database, PolicyDocuments::read).stream().findFirst();
  }

  List<PolicyDocumentResponse> page(PageRequest page) {
    return visible()
        .where("id > ?", page.afterId())
        .then(" ORDER BY id")
        .limit(page.fetch())
        .read(database, PolicyDocuments::read);
  }

  private static PolicyDocumentResponse read(Columns row) throws SQLException {
    return PolicyDocumentResponse.of(
        row.id("id"),
        row.text("title"),
        new DocumentNumber(row.text("document_number")),
        row.date("issued_on"),
        row.constant("disclosure", Disclosure.class),
        row.longNumber("version"));
  }
}
