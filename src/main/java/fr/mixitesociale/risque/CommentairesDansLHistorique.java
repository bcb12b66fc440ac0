package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The comments of the communes, as the history knows them. Every signatory reads them all. */
@Component
class CommentairesDansLHistorique implements ObjetsDuContrat {

    private final RisqueService service;

    CommentairesDansLHistorique(RisqueService service) {
        this.service = service;
    }

    @Override
    public String objet() {
        return RisqueService.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("risque.commentaire.objet");
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        return participation.contrat().signataires().stream()
                .filter(signataire -> signataire.nature() == NatureSignataire.COMMUNE)
                .filter(signataire -> ids.contains(id(participation, signataire)))
                .map(signataire -> new ObjetDuContrat(
                        objet(),
                        id(participation, signataire),
                        Phrases.de("risque.commentaire.titre", signataire.nom()),
                        ChapitreRisque.CLE,
                        false))
                .toList();
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return champ.equals(ManquesService.CHAMP)
                ? Phrases.de("risque.manque.champ")
                : ChampCommentaire.TEXTE.libelle();
    }

    @Override
    public boolean estRestaurable(String champ) {
        return champ.equals(ChampCommentaire.TEXTE.cle());
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        Optional<CodeInsee> commune = participation.contrat().communes().stream()
                .filter(code -> CommentaireRisque.id(participation.contrat().id(), code.valeur())
                        .toString()
                        .equals(id))
                .findFirst();
        return commune.isPresent()
                && service.commenter(
                                participation.contrat().id(),
                                commune.get(),
                                Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue))
                        .estComplet();
    }

    private static String id(Participation participation, Signataire commune) {
        return CommentaireRisque.id(participation.contrat().id(), Objects.requireNonNull(commune.code()))
                .toString();
    }
}
