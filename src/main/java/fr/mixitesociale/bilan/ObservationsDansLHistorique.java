package fr.mixitesociale.bilan;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The observations of the signatories, as the history knows them. Every signatory reads them all. */
@Component
class ObservationsDansLHistorique implements ObjetsDuContrat {

    private final BilanService service;

    ObservationsDansLHistorique(BilanService service) {
        this.service = service;
    }

    @Override
    public String objet() {
        return BilanService.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("bilan.observation.objet");
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        return participation.contrat().signataires().stream()
                .filter(signataire -> ids.contains(id(signataire)))
                .map(signataire -> new ObjetDuContrat(
                        objet(),
                        id(signataire),
                        Phrases.de("bilan.observation.titre", signataire.nom()),
                        BilanConsultation.ONGLET,
                        false))
                .toList();
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return ChampObservation.TEXTE.libelle();
    }

    @Override
    public boolean estRestaurable(String champ) {
        return champ.equals(ChampObservation.TEXTE.cle());
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        Optional<UUID> auteur = participation.contrat().signataires().stream()
                .filter(signataire -> id(signataire).equals(id))
                .map(Signataire::id)
                .findFirst();
        return auteur.isPresent()
                && service.observer(
                                participation.contrat().id(),
                                auteur.get(),
                                Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue))
                        .estComplet();
    }

    private static String id(Signataire signataire) {
        return ObservationBilan.id(signataire.id()).toString();
    }
}
