package bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SpringBootApplication
public class Bare {
  public static void main(String[] arguments) {
    SpringApplication.run(Bare.class, arguments);
  }

  @GetMapping("/")
  String page() {
    return "bare";
  }
}
