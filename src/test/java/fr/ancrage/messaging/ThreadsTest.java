package fr.ancrage.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.TestMail;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ThreadsTest {
  @Autowired private Threads threads;
  @Autowired private Dossiers dossiers;
  @Autowired private Persons persons;
  @Autowired private Territories territories;
  @Autowired private Scene scene;
  @Autowired private GreenMail mail;
  private Meeting meeting;
  private UUID subject;

  @BeforeEach
  void people() {
    meeting = new Meeting.Maker(scene, territories, persons, dossiers).in("Europe/Paris", null);
    subject = meeting.dossier().value();
  }

  @Test
  void severalMessagesThatNobodyReadMakeOneMail() throws Exception {
    fromPerson("Bonjour");
    fromPerson("J’oubliais ceci");
    fromPerson("Et cela");
    TestMail.await(mail, meeting.host().email(), 1);
    Thread.sleep(600);
    assertThat(TestMail.mailOf(mail, meeting.host().email())).hasSize(1);

    TerritoryScope.run(meeting.territory().id(), () -> threads.read(subject, false));
    fromPerson("Autre question");
    TestMail.await(mail, meeting.host().email(), 2);
  }

  @Test
  void whoAnswersHasRead() throws Exception {
    fromPerson("Bonjour");
    assertThat(unread()).isEqualTo(1);
    fromHost("Bonjour Giulia");
    TestMail.await(mail, meeting.personsAddress(), 1);

    assertThat(unread()).isZero();
    assertThat(meeting.here(() -> threads.unreadByPerson(subject))).isEqualTo(1);
    assertThat(meeting.here(() -> threads.of(subject)))
        .extracting(Message::words)
        .containsExactly("Bonjour", "Bonjour Giulia");
  }

  @Test
  void aMessageSentTwiceIsWrittenOnce() {
    var id = Ids.next();
    write(id, false, "Bonjour");
    write(id, false, "Bonjour");
    assertThat(meeting.here(() -> threads.of(subject))).hasSize(1);
  }

  private int unread() {
    return meeting.here(() -> threads.unreadByTeam(List.of(subject))).getOrDefault(subject, 0);
  }

  private void fromPerson(String words) {
    write(Ids.next(), true, words);
  }

  private void fromHost(String words) {
    write(Ids.next(), false, words);
  }

  private void write(UUID id, boolean fromPerson, String words) {
    var by = fromPerson ? Author.of(meeting.person()) : Author.of(meeting.host());
    TerritoryScope.run(
        meeting.territory().id(),
        () -> threads.write(meeting.territory(), subject, id, by, fromPerson, words));
  }
}
