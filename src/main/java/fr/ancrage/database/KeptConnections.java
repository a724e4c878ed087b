package fr.ancrage.database;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A page that is looked at reads on one connection, whose territory is put on and taken off once
 * instead of around each of its statements; it goes back before a byte is sent to the browser.
 */
@Configuration(proxyBeanMethods = false)
class KeptConnections implements WebMvcConfigurer, HandlerInterceptor {
  private final TerritoryDataSource source;

  KeptConnections(DataSource source) throws SQLException {
    this.source = source.unwrap(TerritoryDataSource.class);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if ("GET".equals(request.getMethod())
        && handler instanceof HandlerMethod route
        && route.getReturnType().getParameterType() == String.class) {
      source.keep();
    }
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    source.giveBack();
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception problem) {
    source.giveBack();
  }
}
