package fr.ancrage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.mock.env.MockEnvironment;

/** Without {@code ancrage.demo=true} nothing of the demonstration exists. */
class OnlyInDemoTest {
  @Test
  void nothingExistsWithoutTheDemonstration() {
    assertThat(beans(new MockEnvironment())).isEmpty();
    assertThat(beans(new MockEnvironment().withProperty("ancrage.demo", "false"))).isEmpty();
  }

  @Test
  void itsPartsExistWithIt() {
    assertThat(beans(new MockEnvironment().withProperty("ancrage.demo", "true")))
        .contains("demoSeed", "demoController", "demoMailsController");
  }

  private static String[] beans(MockEnvironment environment) {
    var factory = new DefaultListableBeanFactory();
    var scanner = new ClassPathBeanDefinitionScanner(factory, true, environment);
    scanner.setIncludeAnnotationConfig(false);
    scanner.scan("fr.ancrage.demo");
    return factory.getBeanDefinitionNames();
  }
}
