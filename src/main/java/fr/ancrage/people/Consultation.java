package fr.ancrage.people;

import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import java.time.LocalDate;
import java.util.List;

/**
 * What one somebody did with a person's data on one day, as that person is told: roles, no names.
 *
 * @param own by the person, with their account or their link
 * @param times how often
 */
public record Consultation(
    LocalDate day,
    boolean own,
    boolean byLink,
    List<Role> roles,
    Purpose purpose,
    List<Act> acts,
    List<Matter> matters,
    int times) {}
