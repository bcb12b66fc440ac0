package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.NomsSignataires;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Engagements as the rest of the house knows them: commented, followed, looked up in the history. */
@Component
class EngagementsDuContrat implements ObjetsDuContrat {

    private final Engagements engagements;
    private final EngagementsService service;
    private final NomsSignataires noms;

    EngagementsDuContrat(Engagements engagements, EngagementsService service, NomsSignataires noms) {
        this.engagements = engagements;
        this.service = service;
        this.noms = noms;
    }

    @Override
    public String objet() {
        return EngagementsService.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("engagement.objet");
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        List<UUID> identifiants = ids.stream().flatMap(Identifiants::lire).toList();
        if (identifiants.isEmpty()) {
            return List.of();
        }
        return engagements.parIds(participation.contrat().id(), identifiants).stream()
                .map(EngagementsDuContrat::objet)
                .toList();
    }

    static ObjetDuContrat objet(Engagement engagement) {
        return new ObjetDuContrat(
                EngagementsService.OBJET,
                engagement.id.toString(),
                engagement.intitule,
                ChapitreEngagements.CLE,
                engagement.estSupprime());
    }

    /** Every signatory reads every engagement. */
    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return ChampEngagement.de(champ)
                .map(ChampEngagement::libelle)
                .or(() -> Phrases.trouver("engagement.champ." + champ))
                .orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        if (canonique == null) {
            return "";
        }
        return ChampEngagement.de(champ)
                .map(connu -> switch (connu) {
                    case THEME -> Phrases.de("engagement.theme." + canonique);
                    case STATUT -> Phrases.de("engagement.statut." + canonique);
                    case INDICATEUR_NATURE -> Phrases.de("engagement.indicateur." + canonique);
                    case ECHEANCE, VALEUR_LE -> FormatFr.date(LocalDate.parse(canonique));
                    case CIBLE, VALEUR -> Indicateur.lisible(canonique);
                    case SIGNATAIRE_PILOTE, SIGNATAIRES ->
                        Stream.of(canonique.split(",")).map(this::nom).collect(Collectors.joining(", "));
                    case INTITULE,
                            PILOTE,
                            RESULTAT_ATTENDU,
                            METHODE,
                            CALENDRIER,
                            INDICATEUR_LIBELLE,
                            UNITE,
                            LIEN_PLH,
                            AVANCEMENT -> canonique;
                })
                .orElse(canonique);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampEngagement.de(champ).isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return service.modifier(participation.contrat().id(), Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue))
                .estComplet();
    }

    @Override
    public void retablir(Participation participation, String id) {
        service.retablir(participation.contrat().id(), UUID.fromString(id));
    }

    /** Evidence lives with the follow-up. */
    @Override
    @Transactional(readOnly = true)
    public Optional<String> refusDeJoindre(Participation participation, String id) {
        return engagements
                .parIds(participation.contrat().id(), Identifiants.lire(id).toList())
                .stream()
                .findFirst()
                .map(e -> DroitEngagement.sur(participation, e.signatairePilote))
                .filter(droit -> !droit.suivi())
                .map(DroitEngagement::lectureSeule);
    }

    private String nom(String identifiant) {
        return Identifiants.lire(identifiant)
                .findFirst()
                .flatMap(noms::nom)
                .orElseGet(() -> Phrases.de("engagement.signataire_absent"));
    }
}
