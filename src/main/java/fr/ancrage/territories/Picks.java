package fr.ancrage.territories;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Epci;
import fr.ancrage.shared.web.Form;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The communes and EPCI picked so far. They travel with the form as {@code c:08105} and {@code
 * e:200041630}, so that nothing is kept on the server and no script is needed.
 */
public record Picks(List<Commune> communes, List<Epci> epcis, List<String> codes) {

  /** What the form carries and what was just ticked, without what was just removed. */
  public static Picks of(Form form, Communes reference) {
    var wanted = new LinkedHashSet<>(form.values("perimetre"));
    form.values("epci").forEach(code -> wanted.add("e:" + code));
    form.values("commune").forEach(code -> wanted.add("c:" + code));
    form.values("retirer").forEach(wanted::remove);
    var epcis = kept(wanted, "e:").flatMap(code -> reference.epci(code).stream()).toList();
    var communes = reference.findAll(kept(wanted, "c:").toList());
    var codes = new LinkedHashSet<String>();
    communes.forEach(commune -> codes.add(commune.code()));
    epcis.forEach(
        epci -> reference.members(epci.code()).forEach(member -> codes.add(member.code())));
    return new Picks(communes, epcis, List.copyOf(codes));
  }

  private static Stream<String> kept(LinkedHashSet<String> wanted, String prefix) {
    return wanted.stream()
        .filter(pick -> pick.startsWith(prefix))
        .map(pick -> pick.substring(prefix.length()))
        .limit(500);
  }

  /** The zone of the first commune: perimeters do not span oceans. */
  public ZoneId zone(Communes reference) {
    var some = new ArrayList<>(communes);
    if (some.isEmpty() && !codes.isEmpty()) {
      some.addAll(reference.findAll(List.of(codes.getFirst())));
    }
    return some.isEmpty() ? Zones.PARIS : Zones.of(some.getFirst().departmentCode());
  }

  /** A perimeter as picks, commune by commune. */
  public static Picks of(List<Commune> communes) {
    return new Picks(communes, List.of(), communes.stream().map(Commune::code).toList());
  }

  public boolean none() {
    return codes.isEmpty();
  }
}
