package org.ipfund.platform.naming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;

/** The name of what another property's code or identifier stands for; written in answers alone. */
final class NameProperty extends BeanPropertyWriter {

  private static final long serialVersionUID = 1L;

  private final transient Named kind;

  NameProperty(BeanPropertyWriter code, String name, Named kind) {
    super(code, PropertyName.construct(name));
    this.kind = kind;
  }

  @Override
  public void serializeAsField(Object bean, JsonGenerator out, SerializerProvider provider)
      throws Exception {
    Object names = provider.getAttribute(AnswerNames.class);
    Object key = names == null ? null : get(bean);
    String name = key == null ? null : ((AnswerNames) names).of(kind, key);
    if (name != null) {
      out.writeStringField(getName(), name);
    }
  }
}
