package org.ipfund.platform.guard;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.RoleTable;
import org.ipfund.platform.access.Rule;

/** A property that is only written for readers who may see it. */
final class GuardedProperty extends BeanPropertyWriter {

  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final transient Caller caller;

  GuardedProperty(BeanPropertyWriter property, Rule rule, Caller caller) {
    super(property);
    this.rule = rule;
    this.caller = caller;
  }

  @Override
  public void serializeAsField(Object bean, JsonGenerator out, SerializerProvider provider)
      throws Exception {
    if (provider.getAttribute(RoleTable.WHOLE) != null || isShown(provider)) {
      super.serializeAsField(bean, out, provider);
    }
  }

  /** Found out once for an answer, however many rows it has: it has one reader. */
  private boolean isShown(SerializerProvider provider) {
    Object known = provider.getAttribute(this);
    if (known == null) {
      known = caller.includes(rule);
      provider.setAttribute(this, known);
    }
    return Boolean.TRUE.equals(known);
  }
}
