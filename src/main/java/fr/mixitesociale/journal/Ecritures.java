package fr.mixitesociale.journal;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The journal: lines are added and read. There is no method to change or remove one, on purpose. */
interface Ecritures extends Repository<Ecriture, Long> {

    String FILTRE = """
             from Ecriture e
            where (:auteur = '' or e.auteur = :auteur) and (:objet = '' or e.objet = :objet)
              and (:objetId = '' or e.objetId = :objetId) and e.le >= :depuis and e.le < :avant
            """;

    Ecriture save(Ecriture ecriture);

    @Query("select e" + FILTRE + " order by e.id desc")
    List<Ecriture> page(String auteur, String objet, String objetId, Instant depuis, Instant avant, Pageable page);

    @Query("select count(e)" + FILTRE)
    long nombre(String auteur, String objet, String objetId, Instant depuis, Instant avant);

    @Query("select count(e) from Ecriture e where e.contratId = :contrat and e.champ = :champ and e.objet = :objet")
    long nombre(String contrat, String champ, String objet);

    @Query(
            "select e from Ecriture e where e.objet = :objet and e.objetId = :id and e.champ = :champ order by e.id desc")
    List<Ecriture> dernieres(String objet, String id, String champ, Limit limite);

    @Query("select distinct e.objet from Ecriture e order by e.objet")
    List<String> objets();
}
