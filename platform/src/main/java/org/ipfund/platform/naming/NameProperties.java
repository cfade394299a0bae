package org.ipfund.platform.naming;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives every answer that says {@link NamesBeside} a name beside each code and identifier. */
@Singleton
class NameProperties implements ObjectMapperCustomizer {

  private static final class Adding extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
      return bean.getBeanClass().isAnnotationPresent(NamesBeside.class)
          ? withNames(properties)
          : properties;
    }

    private static List<BeanPropertyWriter> withNames(List<BeanPropertyWriter> properties) {
      Set<String> shown =
          properties.stream().map(BeanPropertyWriter::getName).collect(Collectors.toSet());
      List<BeanPropertyWriter> all = new ArrayList<>();
      for (BeanPropertyWriter code : properties) {
        all.add(code);
        Named.beside(code.getName(), shown)
            .map(name -> new NameProperty(code, name, Named.by(code.getName()).orElseThrow()))
            .ifPresent(all::add);
      }
      return all;
    }
  }

  @Override
  public void customize(ObjectMapper mapper) {
    SimpleModule module = new SimpleModule("names-beside");
    module.setSerializerModifier(new Adding());
    mapper.registerModule(module);
  }
}
