package fr.ancrage.careers;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bridges of the territory at work: those of the product, as the territory corrects them. */
@Service
public class Bridges {
  private final BridgeFile file;
  private final BridgeStore store;

  Bridges(BridgeFile file, BridgeStore store) {
    this.file = file;
    this.store = store;
  }

  /** Every bridge that is not hidden, whether it holds today or not. */
  public List<Bridge> all() {
    var said = store.all();
    var replaced =
        said.stream()
            .map(BridgeStore.Said::origin)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return Stream.concat(
            file.bridges().stream().filter(one -> !replaced.contains(one.key())),
            said.stream().filter(one -> !one.hidden()).map(BridgeStore.Said::bridge))
        .toList();
  }

  /** Those that lead on from a job and hold on that day. */
  public List<Bridge> from(String job, LocalDate day) {
    return all().stream().filter(one -> one.from().equals(job) && one.holds(day)).toList();
  }

  /** One of them. */
  public Bridge get(String key) {
    return all().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound(key));
  }

  /** Which jobs the ROME calls near this one, by its codes; for reference only. */
  public java.util.Set<String> rome(String code) {
    return file.mobilities(code);
  }

  /** A bridge of the territory's own. */
  @Transactional
  public void add(TerritoryId territory, BridgeTerms terms, AccountId by) {
    store.add(territory, null, terms, by);
  }

  /** Says a bridge otherwise than the product does, or than before. */
  @Transactional
  public void change(
      TerritoryId territory, String key, int version, BridgeTerms terms, AccountId by) {
    var said = said(key);
    if (said.isEmpty()) {
      get(key);
      store.add(territory, key, terms, by);
    } else if (!store.change(said.get().id(), version, terms, by)) {
      throw new StaleEdit(key);
    }
  }

  /** Shows a bridge no more, or again. */
  @Transactional
  public void hide(TerritoryId territory, String key, boolean hidden, AccountId by) {
    var said = said(key);
    if (said.isPresent()) {
      store.hide(said.get().id(), hidden);
      return;
    }
    var bridge = get(key);
    var id =
        store.add(
            territory,
            key,
            new BridgeTerms(
                bridge.from(),
                bridge.to(),
                bridge.way(),
                bridge.missing(),
                bridge.missingEn(),
                bridge.monthsMin(),
                bridge.monthsMax(),
                bridge.funding(),
                bridge.source(),
                bridge.validFrom(),
                bridge.validTo()),
            by);
    store.hide(id, hidden);
  }

  private Optional<BridgeStore.Said> said(String key) {
    return store.all().stream().filter(one -> one.bridge().key().equals(key)).findFirst();
  }
}
