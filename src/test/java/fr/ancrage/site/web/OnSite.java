package fr.ancrage.site.web;

import static fr.ancrage.Scene.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.site.SitePages;
import fr.ancrage.territories.Territory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A territory with the draft of a page. */
abstract class OnSite {
  @Autowired MockMvc mvc;
  @Autowired Scene scene;
  @Autowired SitePages pages;
  @Autowired JdbcClient jdbc;
  Territory here;
  Account coordinator;
  String page;
  UUID id;

  @BeforeEach
  void aDraft() throws Exception {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
    page =
        Objects.requireNonNull(
            send(post(here.url() + "/site/pages").param("title", "Vivre ici")).getRedirectedUrl());
    id = Ids.parse(page.substring(page.lastIndexOf('/') + 1));
  }

  MockHttpServletResponse save(String html) throws Exception {
    return mvc.perform(saving(html)).andReturn().getResponse();
  }

  MockHttpServletRequestBuilder saving(String html) {
    return fields(html, "html").with(csrf()).with(as(coordinator));
  }

  MockHttpServletRequestBuilder fields(String body, String format) {
    var version = TerritoryScope.call(here.id(), () -> pages.get(id).version());
    return post(page)
        .param("titleFr", "Vivre ici")
        .param("leadFr", "Entre mer et bocage")
        .param("bodyFr", body)
        .param("format", format)
        .param("version", String.valueOf(version))
        .param("form", Ids.next().toString());
  }

  void publish() throws Exception {
    send(post(page + "/publication"));
  }

  MockHttpServletResponse publish(String from) throws Exception {
    return send(post(page + "/publication").param("from", from));
  }

  MockHttpServletResponse picture(String name, byte[] content, String alt) throws Exception {
    return mvc.perform(
            multipart(here.url() + "/site/images")
                .file(new MockMultipartFile("file", name, "image/jpeg", content))
                .param("altFr", alt)
                .with(csrf())
                .with(as(coordinator)))
        .andReturn()
        .getResponse();
  }

  static byte[] jpeg(int width, int height) throws Exception {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    return out.toByteArray();
  }

  String body() {
    return TerritoryScope.call(here.id(), () -> pages.get(id).content().in("fr").body());
  }

  MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(here.url() + path)).andReturn().getResponse();
  }

  MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf()).with(as(coordinator))).andReturn().getResponse();
  }
}
