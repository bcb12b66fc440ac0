package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.ContratRepris;
import fr.mixitesociale.contrat.Reprise;
import fr.mixitesociale.socle.Phrases;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The vivier, and the projects that were not financed, are candidates of the next contract. */
@Component
class RepriseDesProjets implements Reprise {

    private static final String OBJET = "projet";

    private final ProjetsConsultation consultation;
    private final ProjetsService service;

    RepriseDesProjets(ProjetsConsultation consultation, ProjetsService service) {
        this.consultation = consultation;
        this.service = service;
    }

    @Override
    public String libelle(int nombre) {
        return Phrases.de("projet.reprise", nombre);
    }

    @Override
    public int reprendre(ContratRepris passage) {
        List<Projet> candidats = consultation.tous(passage.ancien().id()).stream()
                .filter(projet -> projet.valeur(ChampProjet.ANNEE_FINANCEMENT) == null)
                .toList();
        for (Projet projet : candidats) {
            Map<ChampProjet, String> valeurs = new EnumMap<>(ChampProjet.class);
            valeurs.putAll(projet.valeurs());
            valeurs.put(ChampProjet.LISTE, ListeProjet.VIVIER.name());
            valeurs.remove(ChampProjet.RAISON_EXCEPTION);
            UUID copie = service.ajouter(passage.nouveau().id(), new NouveauProjet(projet.commune(), valeurs));
            passage.origines().noter(OBJET, copie, projet.id());
        }
        return candidats.size();
    }
}
