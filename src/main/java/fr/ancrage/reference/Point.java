package fr.ancrage.reference;

/**
 * A place on the globe, in degrees.
 *
 * @param approximate derived from the neighbours: good to some kilometres only
 */
public record Point(double lat, double lon, boolean approximate) {
  private static final double EARTH_KM = 6371.0088;

  /** As the crow flies. */
  public double kmTo(Point other) {
    var dLat = Math.toRadians(other.lat - lat) / 2;
    var dLon = Math.toRadians(other.lon - lon) / 2;
    var half =
        Math.pow(Math.sin(dLat), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * Math.pow(Math.sin(dLon), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
