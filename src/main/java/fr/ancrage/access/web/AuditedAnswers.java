package fr.ancrage.access.web;

import fr.ancrage.shared.web.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * JSON and files are written before {@link AuditRules} looks at the answer: for these it is called
 * here, so that what cannot be recorded is refused too.
 */
@ControllerAdvice
class AuditedAnswers implements ResponseBodyAdvice<Object> {
  private final AuditRules rules;

  AuditedAnswers(AuditRules rules) {
    this.rules = rules;
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return rule(returned) != null;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    var rule = rule(returned);
    if (rule != null
        && request instanceof ServletServerHttpRequest asked
        && response instanceof ServletServerHttpResponse answer) {
      rules.answering(
          rule, asked.getServletRequest(), answer.getServletResponse().getStatus(), null);
    }
    return body;
  }

  private static @Nullable Audited rule(MethodParameter returned) {
    var own = AnnotatedElementUtils.findMergedAnnotation(returned.getExecutable(), Audited.class);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(returned.getContainingClass(), Audited.class);
  }
}
