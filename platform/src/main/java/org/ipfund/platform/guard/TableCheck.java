package org.ipfund.platform.guard;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.access.RowProtection;
import org.ipfund.platform.value.Production;

/** Refuses to start a service whose role table and operations are not the same list. */
@Singleton
class TableCheck {

  private final RoleTable table;
  private final OperationNames names;
  private final RowProtection nets;

  TableCheck(RoleTable table, OperationNames names, RowProtection nets) {
    this.nets = nets;
    this.table = table;
    this.names = names;
  }

  void atStart(@Observes @Priority(1) StartupEvent start) {
    List<String> faults = new ArrayList<>(table.faults());
    faults.addAll(names.faults());
    faults.addAll(compare(names.all(), table.operations()));
    Optional.ofNullable(nets.fault(Production.isRunning())).ifPresent(faults::add);
    faults.addAll(HiddenFields.faults(table));
    if (!faults.isEmpty()) {
      throw new IllegalStateException(RoleTable.RESOURCE + ": " + String.join("; ", faults));
    }
  }

  static List<String> compare(List<String> operations, Set<String> rows) {
    List<String> faults = new ArrayList<>();
    operations.stream()
        .filter(name -> !rows.contains(name))
        .forEach(name -> faults.add("operation " + name + " has no row"));
    rows.stream()
        .filter(name -> !operations.contains(name))
        .forEach(name -> faults.add("row " + name + " names no operation"));
    return faults;
  }
}
