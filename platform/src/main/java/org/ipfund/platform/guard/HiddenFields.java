package org.ipfund.platform.guard;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.access.Rule;

/** Leaves out of every answer what the role table hides from the reader. */
@Singleton
class HiddenFields extends BeanSerializerModifier implements ObjectMapperCustomizer {

  private static final long serialVersionUID = 1L;

  private final transient RoleTable table;
  private final transient Caller caller;

  HiddenFields(RoleTable table, Caller caller) {
    this.table = table;
    this.caller = caller;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    SimpleModule module = new SimpleModule("hidden-fields");
    module.setSerializerModifier(this);
    mapper.registerModule(module);
  }

  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
    properties.replaceAll(property -> guard(bean.getBeanClass(), property));
    return properties;
  }

  private BeanPropertyWriter guard(Class<?> type, BeanPropertyWriter property) {
    Rule rule = table.field(type.getName() + '.' + property.getName());
    return rule == null ? property : new GuardedProperty(property, rule, caller);
  }

  /** Rows that name no property of a record. */
  static List<String> faults(RoleTable table) {
    return table.fields().stream()
        .filter(field -> !isProperty(field))
        .map(field -> "row " + field + " names no property")
        .toList();
  }

  private static boolean isProperty(String field) {
    int dot = field.lastIndexOf('.');
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      Class<?> type = Class.forName(field.substring(0, Math.max(0, dot)), false, loader);
      return type.isRecord()
          && Stream.of(type.getRecordComponents())
              .anyMatch(part -> part.getName().equals(field.substring(dot + 1)));
    } catch (ClassNotFoundException unknown) {
      return false;
    }
  }
}
