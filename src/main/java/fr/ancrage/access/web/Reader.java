package fr.ancrage.access.web;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.access.AccountPrincipal;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grant;
import fr.ancrage.people.Grants;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who reads a page, and with which roles: read once a request, afresh at each. */
@Component
class Reader {
  /**
   * What is known of the reader.
   *
   * @param account null for a visitor
   * @param grants of the account, in every territory
   */
  record Known(@Nullable Account account, List<Grant> grants) {
    /** Who works here does so in French or English; who arrives is written to in six languages. */
    List<Locale> languages() {
      return grants.stream().anyMatch(grant -> grant.role() != Role.PROFESSIONAL)
          ? TextCatalogue.LANGUAGES
          : TextCatalogue.PERSON_LANGUAGES;
    }

    /** Whether the account can be written to in this language. */
    boolean writtenTo(String language) {
      return languages().stream().anyMatch(one -> one.getLanguage().equals(language));
    }

    /** The roles in one territory. */
    MyRoles in(Territory territory) {
      return new MyRoles(
          grants.stream().filter(grant -> grant.territory().equals(territory.id())).toList());
    }
  }

  private static final String ATTRIBUTE = Known.class.getName();

  private final Accounts accounts;
  private final Grants grants;
  private final AccessProperties properties;

  Reader(Accounts accounts, Grants grants, AccessProperties properties) {
    this.properties = properties;
    this.accounts = accounts;
    this.grants = grants;
  }

  Known of(HttpServletRequest request) {
    var known = (Known) request.getAttribute(ATTRIBUTE);
    if (known == null) {
      known = read();
      request.setAttribute(ATTRIBUTE, known);
    }
    return known;
  }

  private Known read() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    var account =
        Optional.ofNullable(authentication)
            .map(known -> known.getPrincipal())
            .filter(AccountPrincipal.class::isInstance)
            .map(AccountPrincipal.class::cast)
            .flatMap(principal -> accounts.find(principal.account()))
            .filter(known -> properties.demo() || !known.demo());
    return new Known(
        account.orElse(null), account.map(known -> grants.of(known.id())).orElse(List.of()));
  }
}
