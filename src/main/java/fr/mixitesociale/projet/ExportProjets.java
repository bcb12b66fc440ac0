package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TableauFichier;
import fr.mixitesociale.socle.TableauFichier.Colonne;
import fr.mixitesociale.socle.TableauFichier.Lignes;
import fr.mixitesociale.territoire.Referentiel;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list as a file: the rows of the filter, in its order, with the columns asked for and no other. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ExportProjets {

    private final AccesContrat acces;
    private final LectureProjets lecture;
    private final Referentiel referentiel;

    ExportProjets(AccesContrat acces, LectureProjets lecture, Referentiel referentiel) {
        this.acces = acces;
        this.lecture = lecture;
        this.referentiel = referentiel;
    }

    public void csv(
            UUID contrat,
            CritereProjets critere,
            OrdreProjets ordre,
            List<ColonneProjet> colonnes,
            OutputStream sortie) {
        TableauFichier.csv(colonnes(colonnes), lignes(contrat, critere, ordre), sortie);
    }

    public void xlsx(
            UUID contrat,
            CritereProjets critere,
            OrdreProjets ordre,
            List<ColonneProjet> colonnes,
            OutputStream sortie) {
        TableauFichier.xlsx(
                Phrases.de("projet.export.feuille"), colonnes(colonnes), lignes(contrat, critere, ordre), sortie);
    }

    private Lignes<Projet> lignes(UUID contrat, CritereProjets critere, OrdreProjets ordre) {
        Participation participation = acces.exiger(contrat);
        return suite -> lecture.parcourir(participation, critere, ordre, suite);
    }

    private List<Colonne<Projet>> colonnes(List<ColonneProjet> demandees) {
        return demandees.stream().map(this::colonne).toList();
    }

    private Colonne<Projet> colonne(ColonneProjet colonne) {
        return colonne == ColonneProjet.COMMUNE
                ? new Colonne<>(
                        colonne.libelleLong(),
                        projet -> referentiel
                                .commune(projet.commune())
                                .map(commune -> commune.nom())
                                .orElseGet(() -> projet.commune().valeur()))
                : new Colonne<>(colonne.libelleLong(), colonne::valeur);
    }
}
