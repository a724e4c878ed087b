package fr.ancrage.access.web;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import fr.ancrage.access.ApiTokens;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.territories.Territory;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.annotation.JsonNaming;

/** What the description of the API says of itself. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {
  private static final String TOKEN = "token";

  static {
    // given by the token, never by the request
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(
            Territory.class, Account.class, MyRoles.class, Concerned.class, Texts.class);
  }

  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Ancrage")
                .version("v1")
                .description(
                    "For other software. A token is bound to one territory and its scopes ("
                        + String.join(", ", ApiTokens.SCOPES)
                        + "); make one on your account page. Errors are problem+json."))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  /** Names as they are sent: {@code rate_min}, {@code NeedJsonPage}. */
  @Bean
  ModelResolver schemas(ObjectMapperProvider mappers) {
    var mapper = mappers.jsonMapper();
    mapper.setAnnotationIntrospector(
        AnnotationIntrospector.pair(
            new SnakeCase(), mapper.getSerializationConfig().getAnnotationIntrospector()));
    return new ModelResolver(mapper, new OwnNames()).openapi31(mappers.isOpenapi31());
  }

  /** What is written in snake case says so to the product's JSON; here it is read. */
  private static final class SnakeCase extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object findNamingStrategy(AnnotatedClass type) {
      return type.getRawType().isAnnotationPresent(JsonNaming.class)
          ? PropertyNamingStrategies.SnakeCaseStrategy.class
          : null;
    }
  }

  /** A page of needs is not a page of people: what is inside another is named after it. */
  private static final class OwnNames extends TypeNameResolver {
    @Override
    protected String getNameOfClass(Class<?> type) {
      var outer = type.getEnclosingClass();
      return (outer == null ? "" : getNameOfClass(outer)) + type.getSimpleName();
    }
  }
}
