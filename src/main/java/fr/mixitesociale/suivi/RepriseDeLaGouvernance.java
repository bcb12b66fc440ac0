package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.ContratRepris;
import fr.mixitesociale.contrat.Reprise;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Article 4 goes on as it was agreed, its dates apart: who meets, how often, who leads, on which terms. */
@Component
class RepriseDeLaGouvernance implements Reprise {

    /** Those of the new period are proposed when its contract opens. */
    private static final Set<ChampGouvernance> DE_LA_PERIODE =
            Set.of(ChampGouvernance.DUREE_DU, ChampGouvernance.DUREE_AU);

    private final GouvernanceConsultation consultation;
    private final GouvernanceService service;

    RepriseDeLaGouvernance(GouvernanceConsultation consultation, GouvernanceService service) {
        this.consultation = consultation;
        this.service = service;
    }

    @Override
    public String libelle(int nombre) {
        return Phrases.de("suivi.reprise", nombre);
    }

    @Override
    public int reprendre(ContratRepris passage) {
        FicheGouvernance ancienne = consultation.lire(passage.ancien().id());
        termes(passage, ancienne);
        return (int) ancienne.membres().stream()
                .filter(membre -> sieger(passage, membre))
                .count();
    }

    private void termes(ContratRepris passage, FicheGouvernance ancienne) {
        UUID contrat = passage.nouveau().id();
        FicheGouvernance nouvelle = consultation.lire(contrat);
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        Stream.of(ChampGouvernance.values())
                .filter(champ -> !DE_LA_PERIODE.contains(champ))
                .forEach(champ -> ancienne.texte(champ)
                        .flatMap(valeur -> traduire(passage, champ, valeur))
                        .ifPresent(valeur -> champs.put(champ.cle(), new Valeurs(nouvelle.valeur(champ), valeur))));
        service.modifier(contrat, new Saisie(contrat, nouvelle.version(), champs));
    }

    /** A signatory that is not one any more keeps no seat; a partner keeps its own. */
    private boolean sieger(ContratRepris passage, FicheMembre membre) {
        Map<ChampMembre, String> saisis = new EnumMap<>(ChampMembre.class);
        membre.valeurs()
                .forEach((champ, valeur) ->
                        traduire(passage, champ, valeur).ifPresent(traduite -> saisis.put(champ, traduite)));
        boolean represente = saisis.containsKey(ChampMembre.SIGNATAIRE) || saisis.containsKey(ChampMembre.ORGANISME);
        if (represente) {
            service.ajouterMembre(passage.nouveau().id(), membre.instance(), saisis);
        }
        return represente;
    }

    /** Signatories have another id in another contract. */
    private static Optional<String> traduire(ContratRepris passage, ChampSuivi<?> champ, String valeur) {
        return champ.acces().valeur() == Valeur.SIGNATAIRE
                ? passage.signataire(UUID.fromString(valeur)).map(UUID::toString)
                : Optional.of(valeur);
    }
}
