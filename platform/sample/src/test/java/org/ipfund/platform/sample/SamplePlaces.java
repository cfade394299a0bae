package org.ipfund.platform.sample;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.ipfund.platform.place.PlacePaths;

@Singleton
class SamplePlaces implements PlacePaths {

  private static final Map<String, String> PATHS =
      Map.of(
          "440000", "/440000/",
          "440300", "/440000/440300/",
          "441600", "/440000/441600/",
          "441621", "/440000/441600/441621/",
          "441622", "/440000/441600/441622/");

  @Override
  public Optional<String> path(String placeCode) {
    return Optional.ofNullable(PATHS.get(placeCode));
  }
}
