package fr.ancrage.access.web;

import fr.ancrage.messaging.LinkOver;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong, in the reader's language and the product's look; a bug has a reference. */
@Controller
@ControllerAdvice
@Order(10)
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final PageShell shell;
  private final Preferences preferences;

  ErrorPages(PageShell shell, Preferences preferences) {
    this.shell = shell;
    this.preferences = preferences;
  }

  @ExceptionHandler(NotFound.class)
  ModelAndView notFound(NotFound absent, HttpServletRequest request) {
    LOG.debug("{}", absent.getMessage());
    return page(HttpStatus.NOT_FOUND, null, request);
  }

  /** A link without account that was good and is so no more: why, and whom to call. */
  @ExceptionHandler(LinkOver.class)
  ModelAndView linkOver(LinkOver over, HttpServletRequest request) {
    var t = preferences.texts(request);
    var title = t.name("messaging.over.title", over.reason());
    var page = new ModelAndView("messaging/link-over", HttpStatus.GONE);
    page.addObject("t", t);
    page.addObject("shell", shell.shell(request, Map.of()).titled(title));
    page.addObject("title", title);
    page.addObject("text", t.name("messaging.over.text", over.reason()));
    page.addObject("territory", TerritoryFilter.of(request).orElse(null));
    return page;
  }

  /** An address whose id is none names nothing. */
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ModelAndView unreadable(
      MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
    var inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    return page(inPath ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT, null, request);
  }

  @ExceptionHandler(StaleEdit.class)
  ModelAndView stale(HttpServletRequest request) {
    return page(HttpStatus.CONFLICT, null, request);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView tooLarge(HttpServletRequest request) {
    return page(HttpStatus.CONTENT_TOO_LARGE, null, request);
  }

  @ExceptionHandler(Exception.class)
  ModelAndView other(Exception problem, HttpServletRequest request) {
    if (problem instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return page(HttpStatus.valueOf(known.getStatusCode().value()), null, request);
    }
    var reference = Secrets.token().substring(0, 8);
    LOG.error("reference {} at {}", reference, request.getRequestURI(), problem);
    return page(HttpStatus.INTERNAL_SERVER_ERROR, reference, request);
  }

  /** Errors that no controller saw, such as a form without its proof. */
  @ForPerson
  @Access(Audience.EVERYBODY)
  @RequestMapping("${server.error.path:/error}")
  ModelAndView outside(HttpServletRequest request) {
    var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = HttpStatus.resolve(code == null ? 404 : code);
    return page(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, null, request);
  }

  private ModelAndView page(
      HttpStatus status, @Nullable String reference, HttpServletRequest request) {
    var t = preferences.texts(request);
    var kind =
        switch (status) {
          case NOT_FOUND, METHOD_NOT_ALLOWED, GONE -> "404";
          case FORBIDDEN, UNAUTHORIZED -> "403";
          case CONFLICT -> "409";
          case CONTENT_TOO_LARGE -> "413";
          default -> status.is4xxClientError() ? "422" : "500";
        };
    var page = new ModelAndView("shared/error", status);
    page.addObject("t", t);
    page.addObject(
        "shell", shell.shell(request, Map.of()).titled(t.get("shared.error." + kind + ".title")));
    page.addObject("icon", kind.equals("404") ? "signpost-2" : "exclamation-triangle");
    page.addObject("heading", t.get("shared.error." + kind + ".title"));
    page.addObject("text", t.get("shared.error." + kind + ".text"));
    page.addObject("reference", reference);
    page.addObject("backLabel", t.get("shared.error.home"));
    return page;
  }
}
