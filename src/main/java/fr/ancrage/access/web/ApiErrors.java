package fr.ancrage.access.web;

import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.StaleEdit;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, for software: problem+json, never the message of a bug. */
@RestControllerAdvice(annotations = RestController.class)
@Order(1)
class ApiErrors extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  @ExceptionHandler(NotFound.class)
  ProblemDetail notFound() {
    return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(StaleEdit.class)
  ProblemDetail stale() {
    return ProblemDetail.forStatus(HttpStatus.CONFLICT);
  }

  @ExceptionHandler(Exception.class)
  ProblemDetail bug(Exception problem, HttpServletRequest request) {
    var reference = Secrets.token().substring(0, 8);
    LOG.error("reference {} at {}", reference, request.getRequestURI(), problem);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.INTERNAL_SERVER_ERROR, "Reference " + reference);
  }
}
