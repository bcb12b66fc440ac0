package fr.mixitesociale.inventaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored readings. */
interface LecturesCourbe extends JpaRepository<LectureCourbe, UUID> {

    List<LectureCourbe> findByCodeInsee(String codeInsee);

    Optional<LectureCourbe> findByCodeInseeAndCourbe(String codeInsee, Courbe courbe);
}
