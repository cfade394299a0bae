package org.ipfund.platform.rights;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;

/**
 * Takes over what is told of somebody's rights; a change leaves an audit entry.
 *
 * @param type the CloudEvents type
 * @param payload what is read of it
 * @param kind what the record calls it
 * @param id whose or which it is
 * @param told what is said of it now
 * @param find what was said last, or null
 * @param keep remembers what is said now
 */
record RightsHandler<E, I, T>(
    String type,
    Class<E> payload,
    String kind,
    Function<E, I> id,
    Function<E, T> told,
    Function<I, T> find,
    BiConsumer<I, T> keep,
    Audit audit)
    implements EventHandler<E> {

  @Override
  public boolean isSigned() {
    return true;
  }

  @Override
  public void handle(E event, EventContext context) {
    I which = id.apply(event);
    T now = told.apply(event);
    T before = find.apply(which);
    if (!now.equals(before)) {
      keep.accept(which, now);
      audit.record("received", kind, which, before, now);
    }
  }
}
