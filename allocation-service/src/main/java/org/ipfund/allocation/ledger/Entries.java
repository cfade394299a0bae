package org.ipfund.allocation.ledger;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;
import org.ipfund.platform.browse.Listing;
import org.ipfund.platform.paging.Page;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.place.Subtree;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Entries in the order they were booked; written once, never changed: SQL, because a notice books
 * some hundred of them in one batch, and reading needs no transaction.
 */
@ApplicationScoped
class Entries {

  private static final String INSERT =
      """
      INSERT INTO entry (id, transfer_id, account_id, counter_account_id, counter_kind, kind, amount,
        balance_after, cause_id, origin_id, booked_on, scope, owner_region_code)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String COUNTER =
      """
      SELECT counter_account_id FROM entry WHERE cause_id = ? AND account_id = ? ORDER BY id LIMIT 1
      """;

  /** The other account stands there only when the caller's reach holds it too. */
  private static final String SELECT =
      """
      SELECT e.id, e.transfer_id, e.account_id, a.kind AS account_kind, a.region_code,
             c.id AS counter_account_id, e.counter_kind, c.region_code AS counter_region_code,
             coalesce(e.owner_region_code, a.region_code, c.region_code) AS owner_region_code,
             e.kind, e.amount, e.balance_after, e.origin_id, e.cause_id, e.booked_on
      FROM entry e
      LEFT JOIN account a ON a.id = e.account_id
      LEFT JOIN account c ON c.id = e.counter_account_id AND """;

  private static final Listing LISTING =
      Listing.of("e.").sortedByDay("bookedOn", "booked_on").sortedByMoney("amount", "amount");

  private final Database database;
  private final Caller caller;
  private final Subtree subtree;
  private final PlacePaths places;

  Entries(Database database, Caller caller, Subtree subtree, PlacePaths places) {
    this.places = places;
    this.database = database;
    this.caller = caller;
    this.subtree = subtree;
  }

  void add(Posting posting, List<Entry> entries) {
    database.batch(INSERT, entries.stream().map(entry -> values(posting, entry)).toList());
  }

  private Object[] values(Posting posting, Entry entry) {
    return new Object[] {
      entry.id(),
      entry.transferId(),
      entry.account().id(),
      entry.counter().id(),
      entry.counter().key().kind(),
      entry.kind(),
      entry.amount(),
      entry.balanceAfter(),
      posting.causeId(),
      posting.originId(),
      posting.bookedOn(),
      scope(entry),
      entry.owner()
    };
  }

  /** A zone reads of its money where that lies above it. */
  private String scope(Entry entry) {
    String scope = entry.account().scope();
    return Optional.ofNullable(entry.owner())
        .flatMap(places::path)
        .filter(owner -> owner.startsWith(scope))
        .orElse(scope);
  }

  Page<EntryResponse> page(EntryFilter filter, PageRequest page) {
    Condition counterSeen = caller.sees("c.scope", null, null);
    Select found =
        new Select(SELECT + " (" + counterSeen.sql() + ")")
            .then("", counterSeen.values().toArray())
            .where(filter.isNarrow() ? past() : caller.sees("e.scope", null, null))
            .where(within(filter.regionCode()))
            .filter("e.account_id = ?", filter.accountId())
            .filter("e.origin_id = ?", filter.noticeId());
    return LISTING.page(database, page, found, Entries::response);
  }

  /** What lies in the region and what is a zone's of it in the treasury of who receives for it. */
  private Condition within(String region) {
    Condition lies = subtree.of("e.scope", region);
    return region == null ? lies : lies.or("e.owner_region_code = ?", region);
  }

  /** What was booked before its region was put elsewhere, too. */
  private Condition past() {
    return caller.reads("e.scope", null, null, "e.former");
  }

  private static EntryResponse response(Columns row) throws SQLException {
    EntryKind kind = row.constant("kind", EntryKind.class);
    return new EntryResponse(
        row.id("id"),
        row.id("transfer_id"),
        row.id("account_id"),
        row.constant("account_kind", AccountKind.class),
        row.text("region_code"),
        row.id("counter_account_id"),
        row.constant("counter_kind", AccountKind.class),
        row.text("counter_region_code"),
        row.text("owner_region_code"),
        kind,
        says(kind.label()),
        row.money("amount"),
        row.money("balance_after"),
        row.id("origin_id"),
        row.id("cause_id"),
        row.date("booked_on"));
  }

  /** The account on the other side of what a document moved on this one. */
  UUID counter(UUID account, UUID cause) {
    return database
        .first(COUNTER, row -> row.id("counter_account_id"), cause, account)
        .orElseThrow();
  }
}
