package fr.ancrage.shared.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be granted; answered as problem+json, with all that is wrong at once. */
public final class Refused extends ErrorResponseException {
  private static final long serialVersionUID = 1;

  /**
   * One thing that is wrong.
   *
   * @param field its name in the request
   */
  public record Problem(String field, String detail) {}

  public Refused(HttpStatus status, String detail) {
    super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }

  /** The body says what cannot be: 422. */
  public Refused(List<Problem> problems) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, body(problems), null);
  }

  private static ProblemDetail body(List<Problem> problems) {
    var body =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_CONTENT,
            String.join(
                " ", problems.stream().map(one -> one.field() + ": " + one.detail()).toList()));
    body.setProperty("problems", problems);
    return body;
  }
}
