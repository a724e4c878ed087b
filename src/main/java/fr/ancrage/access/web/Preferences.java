package fr.ancrage.access.web;

import fr.ancrage.messaging.LinkReader;
import fr.ancrage.messaging.Links;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Theme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language and theme. Chosen (cookie), else that of the person whose link it is, else
 * the account's, else the browser's: the first in which the page exists, French at last.
 */
@Component
class Preferences {
  static final String LANGUAGE = "langue";
  static final String THEME = "apparence";
  private static final String READ = Preferences.class.getName();

  private final TextCatalogue texts;
  private final Reader reader;
  private final Links links;
  private final Persons persons;
  private final List<LinkReader> others;

  Preferences(
      TextCatalogue texts, Reader reader, Links links, Persons persons, List<LinkReader> others) {
    this.texts = texts;
    this.reader = reader;
    this.links = links;
    this.persons = persons;
    this.others = List.copyOf(others);
  }

  Texts texts(HttpServletRequest request) {
    var known = (Locale) request.getAttribute(READ);
    if (known == null) {
      known = locale(request);
      request.setAttribute(READ, known);
    }
    return texts.in(known);
  }

  Theme theme(HttpServletRequest request) {
    return Theme.of(cookie(request, THEME));
  }

  /** The languages this page exists in. */
  List<Locale> languages(HttpServletRequest request) {
    var handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    return handler instanceof HandlerMethod method && !forPerson(method)
        ? TextCatalogue.LANGUAGES
        : TextCatalogue.PERSON_LANGUAGES;
  }

  static boolean forPerson(HandlerMethod method) {
    return method.hasMethodAnnotation(ForPerson.class)
        || method.getBeanType().isAnnotationPresent(ForPerson.class);
  }

  private Locale locale(HttpServletRequest request) {
    var spoken = languages(request);
    return Stream.of(
            Optional.ofNullable(cookie(request, LANGUAGE)).stream(),
            ofLink(request).stream(),
            Optional.ofNullable(reader.of(request).account()).map(one -> one.language()).stream(),
            browser(request))
        .flatMap(wishes -> wishes)
        .flatMap(wish -> spoken.stream().filter(one -> one.getLanguage().equals(wish)))
        .findFirst()
        .orElse(Locale.FRENCH);
  }

  /** The language of the person to whom this link was sent, on pages for persons. */
  private Optional<String> ofLink(HttpServletRequest request) {
    var handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    var path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return handler instanceof HandlerMethod method
            && forPerson(method)
            && path instanceof Map<?, ?> variables
            && variables.get("token") instanceof String token
            && TerritoryFilter.of(request).isPresent()
        ? links
            .person(token)
            .flatMap(persons::find)
            .map(person -> person.language())
            .or(() -> ofNobodyYet(token))
        : Optional.empty();
  }

  private Optional<String> ofNobodyYet(String token) {
    return links
        .find(token)
        .flatMap(link -> others.stream().flatMap(one -> one.language(link).stream()).findFirst());
  }

  private static Stream<String> browser(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? Stream.empty()
        : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
  }

  private static @Nullable String cookie(HttpServletRequest request, String name) {
    var cookie = WebUtils.getCookie(request, name);
    return cookie == null ? null : cookie.getValue();
  }
}
