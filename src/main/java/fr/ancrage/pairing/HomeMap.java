package fr.ancrage.pairing;

import fr.ancrage.reference.Point;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The homes by latitude, so that those near a place are found without looking at all. */
final class HomeMap {
  private static final double KM_PER_DEGREE = 110.5;

  private final int[] byLatitude;
  private final double[] latitudes;
  private final Globe[] points;

  HomeMap(List<Home> homes) {
    byLatitude =
        IntStream.range(0, homes.size())
            .boxed()
            .sorted(Comparator.comparingDouble(home -> homes.get(home).point().lat()))
            .mapToInt(Integer::intValue)
            .toArray();
    latitudes =
        Arrays.stream(byLatitude).mapToDouble(home -> homes.get(home).point().lat()).toArray();
    points = homes.stream().map(home -> Globe.of(home.point())).toArray(Globe[]::new);
  }

  /** The homes within so many kilometres of a place. */
  Reach reach(Point place, double km) {
    var centre = Globe.of(place);
    var limit = Globe.chord2(km);
    var band = km / KM_PER_DEGREE;
    var from = first(place.lat() - band);
    var to = first(Math.nextUp(place.lat() + band));
    var near =
        IntStream.range(from, to)
            .map(at -> byLatitude[at])
            .filter(home -> centre.chord2(points[home]) <= limit)
            .sorted()
            .toArray();
    var ways =
        Arrays.stream(near).mapToDouble(home -> Globe.km(centre.chord2(points[home]))).toArray();
    return new Reach(centre, near, ways);
  }

  private int first(double latitude) {
    var low = 0;
    var high = latitudes.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (latitudes[middle] < latitude) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
