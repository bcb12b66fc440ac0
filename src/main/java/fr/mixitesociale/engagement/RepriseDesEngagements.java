package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.ContratRepris;
import fr.mixitesociale.contrat.Reprise;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Engagements still open go on in the next contract, under the same pilot. */
@Component
class RepriseDesEngagements implements Reprise {

    private static final Set<StatutEngagement> CLOS = Set.of(StatutEngagement.REALISE, StatutEngagement.ABANDONNE);

    /** What is said of them when they begin, then field by field. */
    private static final Set<ChampEngagement> DITS = Set.of(
            ChampEngagement.THEME, ChampEngagement.INTITULE, ChampEngagement.SIGNATAIRE_PILOTE, ChampEngagement.PILOTE);

    private final EngagementsConsultation consultation;
    private final EngagementsService service;

    RepriseDesEngagements(EngagementsConsultation consultation, EngagementsService service) {
        this.consultation = consultation;
        this.service = service;
    }

    @Override
    public String libelle(int nombre) {
        return Phrases.de("engagement.reprise", nombre);
    }

    @Override
    public int reprendre(ContratRepris passage) {
        List<EngagementFiche> ouverts = consultation.lister(passage.ancien().id()).stream()
                .filter(fiche -> !CLOS.contains(StatutEngagement.valueOf(texte(fiche, ChampEngagement.STATUT))))
                .toList();
        return (int) ouverts.stream()
                .filter(fiche -> passage.signataire(UUID.fromString(texte(fiche, ChampEngagement.SIGNATAIRE_PILOTE)))
                        .map(pilote -> reprendre(passage, fiche, pilote))
                        .isPresent())
                .count();
    }

    private UUID reprendre(ContratRepris passage, EngagementFiche fiche, UUID pilote) {
        UUID contrat = passage.nouveau().id();
        UUID copie = service.creer(
                contrat,
                new NouvelEngagement(
                        Theme.valueOf(texte(fiche, ChampEngagement.THEME)),
                        texte(fiche, ChampEngagement.INTITULE),
                        pilote,
                        fiche.valeur(ChampEngagement.PILOTE)));
        EngagementFiche cree = consultation.lire(contrat, copie);
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        for (ChampEngagement champ : ChampEngagement.values()) {
            String valeur = champ == ChampEngagement.SIGNATAIRES ? concernes(passage, fiche) : fiche.valeur(champ);
            if (champ.estRedactionnel() && !DITS.contains(champ) && valeur != null) {
                champs.put(champ.cle(), new Valeurs(cree.valeur(champ), valeur));
            }
        }
        champs.put(
                ChampEngagement.AVANCEMENT.cle(),
                new Valeurs(
                        cree.valeur(ChampEngagement.AVANCEMENT),
                        Phrases.de(
                                "engagement.reprise.mention",
                                passage.ancien().periode().libelle())));
        service.modifier(contrat, new Saisie(copie, cree.version(), champs));
        passage.origines().noter(EngagementsService.OBJET, copie, fiche.id());
        return copie;
    }

    private static @Nullable String concernes(ContratRepris passage, EngagementFiche fiche) {
        return Genre.joindre(Stream.ofNullable(fiche.valeur(ChampEngagement.SIGNATAIRES))
                .flatMap(ids -> Genre.separer(ids).stream())
                .flatMap(id -> passage.signataire(id).stream())
                .collect(Collectors.toSet()));
    }

    private static String texte(EngagementFiche fiche, ChampEngagement champ) {
        return Objects.requireNonNull(fiche.valeur(champ));
    }
}
