package fr.mixitesociale.document;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.droit.regles.PeriodeSansRegles;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.PointDeVigilance;
import fr.mixitesociale.engagement.VigilancesConsultation;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.ObjectifsConsultation;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The data of a contract as JSON, as the person sees them, so that another program can take them over. */
@Component
class DonneesDuContrat {

    /** Raised when a field changes its name or its meaning; new fields do not count. */
    private static final String SCHEMA = "contrat-de-mixite-sociale/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final AccesContrat acces;
    private final TexteDuContrat textes;
    private final EngagementsConsultation engagements;
    private final VigilancesConsultation vigilances;
    private final ObjectifsConsultation objectifs;
    private final ProjetsConsultation projets;

    DonneesDuContrat(
            AccesContrat acces,
            TexteDuContrat textes,
            EngagementsConsultation engagements,
            VigilancesConsultation vigilances,
            ObjectifsConsultation objectifs,
            ProjetsConsultation projets) {
        this.acces = acces;
        this.textes = textes;
        this.engagements = engagements;
        this.vigilances = vigilances;
        this.objectifs = objectifs;
        this.projets = projets;
    }

    record Donnees(
            String schema,
            Contrat contrat,
            List<Objet> engagements,
            List<PointDeVigilance> pointsDeVigilance,
            List<Objet> objectifs,
            List<Objet> projets,
            List<PointDeControle> controles,
            Texte texte) {}

    /** @param valeurs canonical texts by field: integers « 42 », ISO dates, « oui » or « non », decimals with a dot */
    record Objet(String id, String nom, Map<String, @Nullable String> valeurs) {}

    record Texte(String titre, String sousTitre, List<Partie> sections) {}

    record Partie(String cle, String titre, Portee portee, List<Map<String, Object>> blocs) {}

    byte[] json(UUID contrat) {
        return JSON.writeValueAsBytes(new Donnees(
                SCHEMA,
                acces.exiger(contrat).contrat(),
                engagements.lister(contrat).stream()
                        .map(DonneesDuContrat::objet)
                        .toList(),
                vigilances.lister(contrat),
                objectifs(contrat),
                projets.tous(contrat).stream().map(DonneesDuContrat::objet).toList(),
                textes.controles(contrat),
                texte(textes.composer(contrat))));
    }

    private List<Objet> objectifs(UUID contrat) {
        try {
            return objectifs.lire(contrat).communes().stream()
                    .map(DonneesDuContrat::objet)
                    .toList();
        } catch (PeriodeSansRegles _) {
            // no law for that period yet: nothing was computed nor decided
            return List.of();
        }
    }

    private static Objet objet(EngagementFiche fiche) {
        Map<String, @Nullable String> valeurs = new LinkedHashMap<>(fiche.valeurs());
        valeurs.put("numero", fiche.numero());
        return new Objet(fiche.id().toString(), fiche.intitule(), valeurs);
    }

    private static Objet objet(FicheObjectif fiche) {
        Map<String, @Nullable String> valeurs = new TreeMap<>();
        fiche.valeurs().forEach((champ, valeur) -> valeurs.put(champ.cle(), valeur));
        fiche.certain().ifPresent(legal -> valeurs.put("objectif_legal", String.valueOf(legal.objectif())));
        valeurs.put("objectif_du_contrat", fiche.retenu() == null ? null : String.valueOf(fiche.retenu()));
        return new Objet(fiche.commune().valeur(), fiche.nom(), valeurs);
    }

    private static Objet objet(Projet projet) {
        Map<String, @Nullable String> valeurs = new LinkedHashMap<>();
        valeurs.put("commune", projet.commune().valeur());
        projet.valeurs().forEach((champ, valeur) -> valeurs.put(champ.cle(), valeur));
        return new Objet(projet.id().toString(), projet.nom(), valeurs);
    }

    private static Texte texte(Ouvrage ouvrage) {
        return new Texte(
                ouvrage.titre(),
                ouvrage.sousTitre(),
                ouvrage.sections().stream()
                        .map(section -> new Partie(
                                section.cle(), section.titre(), section.portee(), BlocsJson.de(section.blocs())))
                        .toList());
    }
}
