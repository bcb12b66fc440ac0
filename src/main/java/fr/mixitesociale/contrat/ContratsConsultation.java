package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.Perimetre.SesContrats;
import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Perimetre.SurEpci;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.CadresContrats.Cadre;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contracts a person may see: those of which they are on a side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ContratsConsultation {

    private static final Comparator<Contrat> RECENTS_D_ABORD =
            Comparator.comparing(Contrat::periode).reversed().thenComparing(Contrat::intitule);

    private final LectureCadres lecture;
    private final AccesContrat acces;
    private final UtilisateurCourant utilisateur;
    private final List<Chapitre> chapitres;
    private final GenresDObjets genres;

    ContratsConsultation(
            LectureCadres lecture,
            AccesContrat acces,
            UtilisateurCourant utilisateur,
            List<Chapitre> chapitres,
            GenresDObjets genres) {
        this.lecture = lecture;
        this.acces = acces;
        this.utilisateur = utilisateur;
        this.genres = genres;
        this.chapitres = chapitres.stream()
                .sorted(Comparator.comparingInt(Chapitre::ordre))
                .toList();
    }

    /** Latest period first; one statement. */
    public List<Contrat> mesContrats() {
        Utilisateur personne = utilisateur.exiger();
        return cadres(personne).stream()
                .filter(cadre -> estSysteme(personne)
                        || AccesContrat.cote(cadre, personne).isPresent())
                .map(Cadre::contrat)
                .sorted(RECENTS_D_ABORD)
                .toList();
    }

    /** The same, with the side of the person on each, for what is read of several contracts at once. */
    public List<Participation> mesParticipations() {
        return cadres(utilisateur.exiger()).stream()
                .map(acces::participation)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Participation::contrat, RECENTS_D_ABORD))
                .toList();
    }

    /** @return the contract and the person's side; empty for a stranger as for a contract that does not exist */
    public Optional<Participation> participation(UUID contrat) {
        return acces.participation(contrat);
    }

    /** An object as this person sees it; empty for a hidden one as for one that does not exist. */
    public Optional<ObjetDuContrat> objet(UUID contrat, String objet, String id) {
        Participation participation = acces.exiger(contrat);
        return genres.commentable(objet).flatMap(genre -> genre.objet(participation, id));
    }

    /** What each chapter says of itself, in the order of the template. */
    public List<ApercuChapitre> synthese(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        return chapitres.stream()
                .map(chapitre -> new ApercuChapitre(chapitre.cle(), chapitre.titre(), chapitre.apercu(participation)))
                .toList();
    }

    /** One chapter in the summary. */
    public record ApercuChapitre(String cle, String titre, Chapitre.Apercu apercu) {}

    private List<Cadre> cadres(Utilisateur personne) {
        return LectureUnique.de(new CadresDe(personne), () -> lire(personne));
    }

    /** The frames of one person, as they were read. */
    private record CadresDe(Utilisateur personne) {}

    private List<Cadre> lire(Utilisateur personne) {
        if (estSysteme(personne)) {
            return lecture.tous();
        }
        return switch (personne.perimetre()) {
            case SurCommune(var commune) -> lecture.duSignataire(NatureSignataire.COMMUNE, commune.valeur());
            case SurEpci(var siren) ->
                lecture.duSignataire(
                        personne.a(Role.EPT_PRESIDENT, Role.EPT_SERVICE) ? NatureSignataire.EPT : NatureSignataire.EPCI,
                        siren.valeur());
            case SurDepartement(var code) -> lecture.duSignataire(NatureSignataire.ETAT, code);
            case SesContrats _ -> lecture.duCompte(personne.compte());
            default -> List.of();
        };
    }

    private static boolean estSysteme(Utilisateur personne) {
        return Systeme.IDENTIFIANT.equals(personne.identifiant());
    }
}
