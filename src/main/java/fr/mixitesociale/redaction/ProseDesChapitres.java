package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of a chapter, for the room that makes its part of the document and tells how far it is written. */
@Component
@Transactional(readOnly = true)
public class ProseDesChapitres {

    private final CatalogueRubriques catalogue;
    private final Redactions redactions;

    ProseDesChapitres(CatalogueRubriques catalogue, Redactions redactions) {
        this.catalogue = catalogue;
        this.redactions = redactions;
    }

    /** One statement. */
    public ProseDuChapitre lire(Participation lecture, String chapitre) {
        Contrat contrat = lecture.contrat();
        List<Lieu> lieux = catalogue.lieux(contrat, chapitre);
        Map<UUID, String> textes = new HashMap<>();
        List<String> rubriques =
                lieux.stream().map(lieu -> lieu.rubrique().cle()).distinct().toList();
        if (!rubriques.isEmpty()) {
            redactions.deCesRubriques(contrat.id(), rubriques).forEach(redaction -> {
                if (redaction.texte != null) {
                    textes.put(redaction.id, redaction.texte);
                }
            });
        }
        return new ProseDuChapitre(contrat, lieux, textes);
    }
}
