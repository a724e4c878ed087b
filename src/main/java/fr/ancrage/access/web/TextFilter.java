package fr.ancrage.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is no text: no keyboard writes the character zero, and PostgreSQL stores none. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TextFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var noText =
        request.getParameterMap().values().stream()
            .flatMap(Arrays::stream)
            .anyMatch(value -> value.indexOf('\0') >= 0);
    if (noText) {
      response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
    } else {
      chain.doFilter(request, response);
    }
  }
}
