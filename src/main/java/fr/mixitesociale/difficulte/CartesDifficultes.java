package fr.mixitesociale.difficulte;

import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The open difficulties that the person's side takes care of, on their home page. */
@Component
class CartesDifficultes implements SourceAccueil {

    private static final int CARTES_MAX = 50;

    private final ContratsConsultation contrats;
    private final Difficultes difficultes;
    private final ObjetsDifficulte objets;

    CartesDifficultes(ContratsConsultation contrats, Difficultes difficultes, ObjetsDifficulte objets) {
        this.contrats = contrats;
        this.difficultes = difficultes;
        this.objets = objets;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.DIFFICULTES;
    }

    @Override
    public List<CarteAccueil> cartes() {
        Map<UUID, Participation> siens = contrats.mesParticipations().stream()
                .collect(Collectors.toMap(
                        participation -> participation.contrat().id(), Function.identity()));
        if (siens.isEmpty()) {
            return List.of();
        }
        return difficultes.ouvertes(siens.keySet()).stream()
                .flatMap(entite -> Optional.ofNullable(siens.get(entite.contratId))
                        .filter(participation -> !participation.estSysteme()
                                && entite.porteur != null
                                && participation.agitPour(entite.porteur))
                        .flatMap(participation -> carte(participation, entite))
                        .stream())
                .limit(CARTES_MAX)
                .toList();
    }

    private Optional<CarteAccueil> carte(Participation participation, DifficulteEntity entite) {
        return objets.objet(participation, entite.id.toString()).map(objet -> carte(participation, entite, objet));
    }

    private static CarteAccueil carte(Participation participation, DifficulteEntity entite, ObjetDuContrat objet) {
        return new CarteAccueil(
                Genre.A_FAIRE,
                objet.titre(),
                Phrases.de("difficulte.carte.texte", participation.contrat().intitule(), entite.signaleParNom),
                entite.echeance,
                Phrases.de("difficulte.carte.action"),
                participation.contrat().lien(objet),
                participation.contrat().id());
    }
}
