package fr.ancrage.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** Renders jte pages, compiled with the build: {@code settlement/plan} is that template. */
@Configuration(proxyBeanMethods = false)
class Pages {
  @Bean
  TemplateEngine templates() {
    var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.ancrage.jte");
    engine.setTrimControlStructures(true);
    return engine;
  }

  @Bean
  AbstractTemplateViewResolver pageResolver(TemplateEngine templates) {
    var resolver =
        new AbstractTemplateViewResolver() {
          @Override
          protected AbstractUrlBasedView instantiateView() {
            return new Page(templates);
          }

          @Override
          protected Class<?> requiredViewClass() {
            return Page.class;
          }
        };
    resolver.setViewClass(Page.class);
    resolver.setSuffix(".jte");
    resolver.setExposeSpringMacroHelpers(false);
    return resolver;
  }

  private static final class Page extends AbstractTemplateView {
    private final TemplateEngine templates;

    Page(TemplateEngine templates) {
      this.templates = templates;
    }

    @Override
    protected void renderMergedTemplateModel(
        Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      var output = new Utf8ByteOutput();
      templates.render(java.util.Objects.requireNonNull(getUrl()), model, output);
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
