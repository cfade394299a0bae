package org.ipfund.catalog.imports;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows of one kind of reference data, at most 2000 at a time; the kind decides their shape. */
@Schema(
    oneOf = {RegionRows.class, UnitRows.class},
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "REGIONS", schema = RegionRows.class),
      @DiscriminatorMapping(value = "UNITS", schema = UnitRows.class)
    })
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = RowsOfNoKind.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = RegionRows.class, name = "REGIONS"),
  @JsonSubTypes.Type(value = UnitRows.class, name = "UNITS")
})
public sealed interface ImportRequest permits RegionRows, UnitRows, RowsOfNoKind {

  /** The most rows of one import: all of it is one transaction. */
  int MOST_ROWS = 2000;

  ImportKind kind();
}
