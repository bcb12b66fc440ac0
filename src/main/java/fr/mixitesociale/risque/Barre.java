package fr.mixitesociale.risque;

import fr.mixitesociale.graphique.Jauge;
import fr.mixitesociale.graphique.Jauge.Part;
import fr.mixitesociale.graphique.Jauge.Ton;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Objects;

/** The projects of a bilan put end to end against its objective. */
public final class Barre {

    private Barre() {}

    /** @param id unique on its page */
    public static Jauge de(String id, Bilan bilan) {
        int objectif = Objects.requireNonNullElse(bilan.objectif(), 0);
        return new Jauge(
                id,
                Phrases.de(
                        "risque.barre.titre",
                        FormatFr.entier(bilan.logements(Niveau.SECURISE)),
                        FormatFr.entier(bilan.logements(Niveau.PROBABLE)),
                        FormatFr.entier(bilan.logements(Niveau.RISQUE)),
                        bilan.objectif() == null ? FormatFr.NON_DISPONIBLE : FormatFr.entier(objectif)),
                List.of(
                        part(Ton.SUR, Niveau.SECURISE, bilan),
                        part(Ton.PROBABLE, Niveau.PROBABLE, bilan),
                        part(Ton.INCERTAIN, Niveau.RISQUE, bilan)),
                objectif,
                Phrases.de("risque.barre.objectif", FormatFr.entier(objectif)));
    }

    private static Part part(Ton ton, Niveau niveau, Bilan bilan) {
        int lls = bilan.logements(niveau);
        return new Part(ton, lls, Phrases.de("risque.barre." + niveau.name(), lls, FormatFr.entier(lls)));
    }
}
