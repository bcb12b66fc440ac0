package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.ContratRepris;
import fr.mixitesociale.contrat.Reprise;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who represents each party stands until somebody says otherwise; the délibération was that of the contract before. */
@Component
class RepriseDesParties implements Reprise {

    private static final Set<ChampPartie> DU_CONTRAT =
            Set.of(ChampPartie.DELIBERATION_LE, ChampPartie.DELIBERATION_REFERENCE);

    private final PartiesConsultation consultation;
    private final PartiesService service;

    RepriseDesParties(PartiesConsultation consultation, PartiesService service) {
        this.consultation = consultation;
        this.service = service;
    }

    @Override
    public String libelle(int nombre) {
        return Phrases.de("preambule.reprise", nombre);
    }

    @Override
    public int reprendre(ContratRepris passage) {
        return (int) consultation.lister(passage.ancien().id()).stream()
                .filter(fiche -> passage.signataire(fiche.signataire().id())
                        .filter(signataire -> representer(passage.nouveau().id(), signataire, fiche))
                        .isPresent())
                .count();
    }

    private boolean representer(UUID contrat, UUID signataire, FichePartie ancienne) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        for (ChampPartie champ : ancienne.champs()) {
            @Nullable String valeur = ancienne.valeur(champ);
            if (valeur != null && !DU_CONTRAT.contains(champ)) {
                champs.put(champ.cle(), new Valeurs(null, valeur));
            }
        }
        if (!champs.isEmpty()) {
            service.modifier(contrat, new Saisie(signataire, 0, champs));
        }
        return !champs.isEmpty();
    }
}
