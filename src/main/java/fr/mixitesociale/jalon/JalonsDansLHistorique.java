package fr.mixitesociale.jalon;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ChampsAnnexes;
import fr.mixitesociale.socle.Saisie;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Milestones in the history of their project, with the rest of it. */
@Component
class JalonsDansLHistorique implements ChampsAnnexes {

    private final JalonsService service;

    JalonsDansLHistorique(JalonsService service) {
        this.service = service;
    }

    @Override
    public boolean connait(String champ) {
        return CleJalon.lire(champ).isPresent();
    }

    @Override
    public String libelle(String champ) {
        return CleJalon.lire(champ).map(CleJalon::libelle).orElse(champ);
    }

    @Override
    public String ecrit(String champ, @Nullable String canonique) {
        return CleJalon.lire(champ)
                .map(cle -> cle.champ().ecrit(canonique))
                .orElseGet(() -> canonique == null ? "" : canonique);
    }

    @Override
    public boolean restaurer(
            Participation participation, UUID projet, String champ, @Nullable String lue, @Nullable String voulue) {
        return CleJalon.lire(champ)
                .map(cle -> service.enregistrer(
                                participation.contrat().id(), cle.jalon(), Saisie.champ(projet, 0, champ, lue, voulue))
                        .estComplet())
                .orElse(false);
    }
}
