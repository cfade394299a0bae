package org.ipfund.platform.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RoleTable;

/** Makes every answer leave out what its reader must not see. */
@Singleton
class HiddenFieldsSetting implements ObjectMapperCustomizer {

  private final RoleTable table;
  private final Caller caller;

  HiddenFieldsSetting(RoleTable table, Caller caller) {
    this.table = table;
    this.caller = caller;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    SimpleModule module = new SimpleModule("hidden-fields");
    module.setSerializerModifier(new HiddenFields(table, caller));
    mapper.registerModule(module);
  }
}
