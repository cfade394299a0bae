package org.ipfund.performance.content;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/**
 * Keeps what is filled in in a column of an entity. A text never changes, it is replaced: nothing
 * is copied to see whether it did.
 */
@Converter
@Immutable
@Singleton
@Unremovable
public class TableTextConverter implements AttributeConverter<TableText, String> {

  private final ContentJson texts;

  TableTextConverter(ContentJson texts) {
    this.texts = texts;
  }

  @Override
  public String convertToDatabaseColumn(TableText text) {
    return text == null ? null : texts.write(text);
  }

  @Override
  public TableText convertToEntityAttribute(String kept) {
    return texts.read(kept);
  }
}
