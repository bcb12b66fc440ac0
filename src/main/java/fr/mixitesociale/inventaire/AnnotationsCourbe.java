package fr.mixitesociale.inventaire;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored annotations. */
interface AnnotationsCourbe extends JpaRepository<AnnotationCourbe, UUID> {

    List<AnnotationCourbe> findByCodeInseeOrderByLeAscIdAsc(String codeInsee);
}
