package fr.mixitesociale.echange.ui;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.echange.CommentaireFiche;
import fr.mixitesociale.echange.CommentairesConsultation;
import fr.mixitesociale.echange.CommentairesService;
import fr.mixitesociale.echange.NouveauCommentaire;
import fr.mixitesociale.echange.Portee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is said of one object, for one screen: the services with their first arguments. */
record Fil(
        CadreContrat cadre, ObjetDuContrat objet, CommentairesConsultation consultation, CommentairesService service) {

    List<CommentaireFiche> lire() {
        return consultation.sur(contrat(), objet.objet(), objet.id());
    }

    void marquerLus() {
        service.marquerLus(contrat(), objet.objet(), objet.id());
    }

    List<PersonneDuContrat> nommables(Portee portee) {
        return consultation.nommables(contrat(), objet.objet(), objet.id(), portee);
    }

    void commenter(String texte, Portee portee, Set<String> mentions) {
        service.commenter(contrat(), new NouveauCommentaire(objet.objet(), objet.id(), texte, portee, mentions));
    }

    void modifier(CommentaireFiche fiche, String texte, Set<String> mentions) {
        service.modifier(contrat(), fiche.id(), fiche.version(), texte, mentions);
    }

    void supprimer(CommentaireFiche fiche) {
        service.supprimer(contrat(), fiche.id());
    }

    void retablir(CommentaireFiche fiche) {
        service.retablir(contrat(), fiche.id());
    }

    /** Why nobody writes here now; empty when one may. */
    Optional<String> lectureSeule() {
        if (!cadre.contrat().statut().suiviOuvert()) {
            return Optional.of(
                    Phrases.de("echange.ferme", cadre.contrat().statut().libelle()));
        }
        return objet.supprime() ? Optional.of(Phrases.de("echange.objet_supprime", objet.titre())) : Optional.empty();
    }

    /** Where the browser keeps a comment being written on this object. */
    CleBrouillon cleDuNouveau() {
        UUID id = UUID.nameUUIDFromBytes((objet.objet() + objet.id()).getBytes(StandardCharsets.UTF_8));
        return cle(id, "nouveau");
    }

    CleBrouillon cle(CommentaireFiche fiche) {
        return cle(fiche.id(), "texte");
    }

    String prefixeDesBrouillons() {
        return CleBrouillon.prefixe(personne(), contrat(), "commentaire");
    }

    private CleBrouillon cle(UUID id, String champ) {
        return new CleBrouillon(personne(), contrat().toString(), "commentaire", id, champ);
    }

    private String personne() {
        return cadre.participation().personne().identifiant();
    }

    private UUID contrat() {
        return cadre.contrat().id();
    }
}
