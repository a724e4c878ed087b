package fr.ancrage.pairing;

import fr.ancrage.reference.Point;

/** A point as a direction from the middle of the earth: distances by three products. */
record Globe(double x, double y, double z) {
  private static final double EARTH_KM = 6371.0088;

  static Globe of(Point point) {
    var lat = Math.toRadians(point.lat());
    var lon = Math.toRadians(point.lon());
    return new Globe(Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
  }

  /** The square of the straight line between two points, in earth radii. */
  double chord2(Globe other) {
    var dx = x - other.x;
    var dy = y - other.y;
    var dz = z - other.z;
    return dx * dx + dy * dy + dz * dz;
  }

  /** Kilometres over ground for such a square. */
  static double km(double chord2) {
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord2) / 2));
  }

  /** The square of the straight line for so many kilometres over ground. */
  static double chord2(double km) {
    var half = Math.sin(Math.min(Math.PI / 2, km / (2 * EARTH_KM)));
    return 4 * half * half;
  }
}
