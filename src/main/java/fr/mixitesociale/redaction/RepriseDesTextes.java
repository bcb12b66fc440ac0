package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.ContratRepris;
import fr.mixitesociale.contrat.Reprise;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written of the territory is the text the next contract starts from. */
@Component
class RepriseDesTextes implements Reprise {

    private final RedactionsService service;
    private final JdbcClient jdbc;

    RepriseDesTextes(RedactionsService service, JdbcClient jdbc) {
        this.service = service;
        this.jdbc = jdbc;
    }

    @Override
    public String libelle(int nombre) {
        return Phrases.de("redaction.reprise", nombre);
    }

    @Override
    public int reprendre(ContratRepris passage) {
        return jdbc.sql(
                        "select rubrique, commune, texte from redaction where contrat_id = :contrat and texte is not null")
                .param("contrat", passage.ancien().id())
                .query((rs, _) ->
                        ecrire(passage, rs.getString("rubrique"), rs.getString("commune"), rs.getString("texte")))
                .list()
                .size();
    }

    private boolean ecrire(ContratRepris passage, String rubrique, String commune, String texte) {
        Emplacement ou = new Emplacement(rubrique, commune.isEmpty() ? null : new CodeInsee(commune));
        service.enregistrer(
                passage.nouveau().id(), ou, Saisie.champ(ou.id(passage.nouveau().id()), 0, "texte", null, texte));
        return true;
    }
}
